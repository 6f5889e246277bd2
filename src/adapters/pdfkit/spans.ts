import type { Language } from '../../model/language.js';
import type { Sheet } from './sheet.js';
import type { Line } from './wrap.js';

type Element = Sheet['root'];

/**
 * Writes the words of a structure element. A run in another language than the paper's gets its own element that names
 * the language, over however many lines it runs.
 */
export class Spans {
  #open: { readonly language: Language; readonly element: Element } | null = null;

  constructor(
    private readonly sheet: Sheet,
    private readonly element: Element,
    private readonly tag: string,
  ) {}

  write(
    line: Line,
    { x, y }: { readonly x: number; readonly y: number },
    style: { readonly weight: 'regular' | 'bold'; readonly scale: number; readonly colour: string },
  ): void {
    for (const piece of line) {
      if (piece.alt !== undefined) {
        this.#mark(piece.alt, { x: x + piece.x, y }, style);
        continue;
      }
      const within = this.#elementOf(piece.language);
      const tag = within === this.element ? this.tag : 'Span';
      this.sheet.write(within, piece.words, { x: x + piece.x, y }, { ...style, tag });
    }
  }

  /** Draws a black mark, with words to be read in its place. */
  #mark(
    alt: string,
    at: { readonly x: number; readonly y: number },
    { scale, colour }: { readonly scale: number; readonly colour: string },
  ): void {
    this.#close();
    const element = this.sheet.document.struct('Span', { alt, actual: alt });
    this.element.add(element);
    this.sheet.mark(element, at, { scale, colour });
    element.end();
  }

  #elementOf(language: Language | null): Element {
    if (language === null || language === this.sheet.language) {
      this.#close();
      return this.element;
    }
    if (this.#open?.language === language) return this.#open.element;
    this.#close();
    const element = this.sheet.document.struct('Span', { lang: `${language}-GB` });
    this.element.add(element);
    this.#open = { language, element };
    return element;
  }

  #close(): void {
    this.#open?.element.end();
    this.#open = null;
  }

  end(): void {
    this.#close();
    this.element.end();
  }
}
