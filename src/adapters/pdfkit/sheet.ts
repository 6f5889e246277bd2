import type { Language } from '../../model/language.js';

type Document = PDFKit.PDFDocument;
type Element = ReturnType<Document['struct']>;

/** The look of everything on the pages. */
interface Look {
  readonly size: number;
  readonly language: Language;
  readonly colours: { readonly heading: string; readonly tableHead: string };
}

/** Replaces a character that the font lacks: screen readers would get nothing for it. */
const UNKNOWN = '?';

/** Gives the library a width of words, which its types do not allow for. */
const NO_WIDTH = { textWidth: 0, wordCount: 1 };

/** The pages of a paper as they fill up, with their tags. */
export class Sheet {
  readonly root: Element;
  readonly size: number;
  readonly language: Language;
  readonly colours: Look['colours'];
  /** The page's current fill colour; null when it is not known. */
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

  /** Starts a new page when this one has less room than `height`; returns whether it did. */
  makeRoom(height: number): boolean {
    if (this.document.y + height <= this.bottom) return false;
    this.document.addPage();
    return true;
  }

  /** The width of words in a weight, in points; remembered, since most words come many times. */
  widthOf(words: string, weight: 'regular' | 'bold', scale = 1): number {
    const key = `${weight} ${words}`;
    let width = this.#widths.get(key);
    if (width === undefined) {
      width = this.document.font(weight).fontSize(10).widthOfString(words) / 10;
      this.#widths.set(key, width);
    }
    return width * this.size * scale;
  }

  /** Words with only the characters that the font has. */
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
      // The library knows which characters a font has, but its types do not say so.
      const { _font: chosen } = this.document.font('regular') as unknown as ChosenFont;
      known = chosen.font.hasGlyphForCodePoint(code);
      this.#known.set(code, known);
    }
    return known;
  }

  /** Writes words at a place, within an element of the structure. */
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
    // Do not work out the width again: only underlining and links need it.
    document.text(words, x, y, { lineBreak: false, ...NO_WIDTH });
  }

  /** Call this after filling anything but words, in a colour of its own. */
  painted(): void {
    this.#filled = null;
  }

  /** The width of a black mark, in points. */
  markWidth(scale = 1): number {
    return this.size * scale * 3;
  }

  /** Draws a black mark in place of words. */
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

  /** Draws what screen readers skip. */
  decorate(draw: () => void): void {
    this.document.markContent('Artifact', { type: 'Layout' });
    draw();
    this.painted();
    this.document.endMarkedContent();
  }

  /** Draws a picture with its alternative text. */
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
