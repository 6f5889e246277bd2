import type { Language } from '../../model/language.js';

type Document = PDFKit.PDFDocument;
type Element = ReturnType<Document['struct']>;

/** How everything on the pages is written. */
interface Look {
  readonly size: number;
  readonly language: Language;
  readonly colours: { readonly heading: string; readonly tableHead: string };
}

/** What stands for a sign that the font has not; such a sign would be nothing to who listens. */
const UNKNOWN = '?';

/** What the library is told of the width of words, and its types do not say. */
const NO_WIDTH = { textWidth: 0, wordCount: 1 };

/** The pages of a paper as they fill up, with their tags. */
export class Sheet {
  readonly root: Element;
  readonly size: number;
  readonly language: Language;
  readonly colours: Look['colours'];
  /** The colour in which the page is filled now; null where that is not known. */
  #filled: string | null = null;
  readonly #widths = new Map<string, number>();
  readonly #known = new Map<number, boolean>();

  constructor(
    readonly document: Document,
    { size, language, colours }: Look,
  ) {
    [this.size, this.language, this.colours] = [size, language, colours];
    document.on('pageAdded', () => {
      this.painted();
    });
    this.root = document.struct('Document');
    document.addStructure(this.root);
  }

  get left(): number {
    return this.document.page.margins.left;
  }

  get width(): number {
    const { width, margins } = this.document.page;
    return width - margins.left - margins.right;
  }

  get bottom(): number {
    const { height, margins } = this.document.page;
    return height - margins.bottom;
  }

  lineHeight(scale = 1): number {
    return this.size * scale * 1.4;
  }

  /** Begins a page where so much room is not left on this one; whether it did. */
  makeRoom(height: number): boolean {
    if (this.document.y + height <= this.bottom) return false;
    this.document.addPage();
    return true;
  }

  /** How wide words are in a weight, in points; most words come many times. */
  widthOf(words: string, weight: 'regular' | 'bold', scale = 1): number {
    const key = `${weight} ${words}`;
    let width = this.#widths.get(key);
    if (width === undefined) {
      width = this.document.font(weight).fontSize(10).widthOfString(words) / 10;
      this.#widths.set(key, width);
    }
    return width * this.size * scale;
  }

  /** Words with signs that the font has alone. */
  drawable(words: string): string {
    return words
      .normalize('NFC')
      .replace(/\s+/gu, ' ')
      .replace(/./gsu, (sign) => (this.#has(sign) ? sign : UNKNOWN));
  }

  #has(sign: string): boolean {
    const code = sign.codePointAt(0) ?? 0;
    let known = this.#known.get(code);
    if (known === undefined) {
      // The library knows which signs a font has, and its types do not say so.
      const { _font: chosen } = this.document.font('regular') as unknown as ChosenFont;
      known = chosen.font.hasGlyphForCodePoint(code);
      this.#known.set(code, known);
    }
    return known;
  }

  /** Words at a place, within an element of the structure. */
  write(
    within: Element,
    words: string,
    at: { readonly x: number; readonly y: number },
    { weight, scale, colour, tag }: WrittenAs,
  ): void {
    const { document } = this;
    within.add(document.markStructureContent(tag));
    this.draw(words, at, { weight, scale, colour });
    document.endMarkedContent();
  }

  draw(
    words: string,
    { x, y }: { readonly x: number; readonly y: number },
    { weight, scale, colour }: Omit<WrittenAs, 'tag'>,
  ): void {
    const { document } = this;
    document.font(weight).fontSize(this.size * scale);
    if (this.#filled !== colour) document.fillColor(colour);
    this.#filled = colour;
    // Its width, which underlining and links would need, is not worked out once more.
    document.text(words, x, y, { lineBreak: false, ...NO_WIDTH });
  }

  /** Something else than words was filled, in a colour of its own. */
  painted(): void {
    this.#filled = null;
  }

  /** How wide a black mark is, in points. */
  markWidth(scale = 1): number {
    return this.size * scale * 3;
  }

  /** A black mark in the place of words. */
  mark(
    within: Element,
    { x, y }: { readonly x: number; readonly y: number },
    { scale, colour }: { readonly scale: number; readonly colour: string },
  ): void {
    const { document } = this;
    within.add(document.markStructureContent('Span'));
    document.rect(x, y + this.size * scale * 0.2, this.markWidth(scale) * 0.97, this.size * scale).fill(colour);
    this.painted();
    document.endMarkedContent();
  }

  /** What is drawn and not read aloud. */
  decorate(draw: () => void): void {
    this.document.markContent('Artifact', { type: 'Layout' });
    draw();
    this.painted();
    this.document.endMarkedContent();
  }

  /** A picture with what it shows in words. */
  picture(bytes: Uint8Array, alt: string): void {
    const { document } = this;
    const { y } = document;
    const figure = document.struct('Figure', { alt });
    this.root.add(figure);
    figure.add(document.markStructureContent('Figure'));
    document.image(Buffer.from(bytes), this.left, y, { fit: [200, 50] });
    document.endMarkedContent();
    figure.end();
    document.y = y + 58;
  }
}

interface ChosenFont {
  readonly _font: { readonly font: { hasGlyphForCodePoint(code: number): boolean } };
}

interface WrittenAs {
  readonly weight: 'regular' | 'bold';
  readonly scale: number;
  readonly colour: string;
  readonly tag: string;
}
