import type { Language } from '../../model/language.js';
import type { PaperText } from '../../model/paper.js';
import type { Sheet } from './sheet.js';

/** Words of one language on one line, and how far from its start they begin. */
export interface Piece {
  readonly words: string;
  readonly language: Language | null;
  /** The text to read in place of a black mark, which has no words; absent where there are words. */
  readonly alt?: string;
  readonly x: number;
}
export type Line = readonly Piece[];

/** A piece while words are added to it. */
type Growing = { words: string } & Omit<Piece, 'words'>;

/** Words of one language, without a place yet. */
type Part = Omit<Piece, 'x'>;

/** The words of a text, each with the space after it; one word may be in several languages: "(Siân". */
function wordsOf(sheet: Sheet, text: PaperText): readonly (readonly Part[])[] {
  const found: Part[][] = [[]];
  for (const { words, language, alt } of text) {
    if (alt !== undefined) {
      found.at(-1)?.push({ words: '', language, alt });
      continue;
    }
    for (const part of sheet.drawable(words).match(/[^ ]+| /gu) ?? []) {
      found.at(-1)?.push({ words: part, language });
      if (part === ' ') found.push([]);
    }
  }
  return found.filter((word) => word.length > 0);
}

/** Wraps a text into lines of a width; a word wider than a line is broken where the line ends. */
export function wrap(
  sheet: Sheet,
  text: PaperText,
  width: number,
  weight: 'regular' | 'bold',
  scale = 1,
): readonly Line[] {
  const lines: Growing[][] = [[]];
  let x = 0;
  const widthOf = (words: string): number => sheet.widthOf(words, weight, scale);
  const breakLine = (): void => {
    lines.push([]);
    x = 0;
  };
  const wideOf = ({ words, alt }: Part): number =>
    words === ' ' ? 0 : alt === undefined ? widthOf(words) : sheet.markWidth(scale);
  const add = (part: Part): void => {
    const { words, language, alt } = part;
    const line = lines.at(-1) ?? [];
    const last = line.at(-1);
    if (last?.language === language && last.alt === undefined && alt === undefined) last.words += words;
    else line.push({ ...part, x });
    x += alt === undefined ? widthOf(words) : sheet.markWidth(scale);
  };
  for (const word of wordsOf(sheet, text)) {
    // The space that ends a line stays with it for screen readers; it takes no room.
    const wide = word.reduce((sum, part) => sum + wideOf(part), 0);
    if (x > 0 && x + wide > width) breakLine();
    if (wide <= width) word.forEach(add);
    else
      for (const part of word) {
        if (part.alt !== undefined) add(part);
        for (const sign of part.words.match(/./gsu) ?? []) {
          if (x > 0 && sign !== ' ' && x + widthOf(sign) > width) breakLine();
          add({ ...part, words: sign });
        }
      }
  }
  return lines.filter((line) => line.length > 0);
}
