import type { Language } from '../../model/language.js';
import type { PaperText } from '../../model/paper.js';
import type { Sheet } from './sheet.js';

/** Words of one language on one line, and how far from its start. */
export interface Piece {
  readonly words: string;
  readonly language: Language | null;
  readonly x: number;
}
export type Line = readonly Piece[];

/** Words of one language, without a place yet. */
type Part = Omit<Piece, 'x'>;

/** The words of a text, each with the space after it; one may be of several languages: "(Siân". */
function wordsOf(sheet: Sheet, text: PaperText): readonly (readonly Part[])[] {
  const found: Part[][] = [[]];
  for (const { words, language } of text)
    for (const part of sheet.drawable(words).match(/[^ ]+| /gu) ?? []) {
      found.at(-1)?.push({ words: part, language });
      if (part === ' ') found.push([]);
    }
  return found.filter((word) => word.length > 0);
}

/** The text in lines of a width; a word that is wider than one is broken where it ends. */
export function wrap(
  sheet: Sheet,
  text: PaperText,
  width: number,
  weight: 'regular' | 'bold',
  scale = 1,
): readonly Line[] {
  const lines: Piece[][] = [[]];
  let x = 0;
  const widthOf = (words: string): number => sheet.widthOf(words, weight, scale);
  const breakLine = (): void => {
    lines.push([]);
    x = 0;
  };
  const add = ({ words, language }: Part): void => {
    const line = lines.at(-1) ?? [];
    const last = line.at(-1);
    if (last?.language === language) line[line.length - 1] = { ...last, words: `${last.words}${words}` };
    else line.push({ words, language, x });
    x += widthOf(words);
  };
  for (const word of wordsOf(sheet, text)) {
    // The space that ends a line stays with it, for who listens; it takes no room.
    const wide = word.reduce((sum, { words }) => sum + (words === ' ' ? 0 : widthOf(words)), 0);
    if (x > 0 && x + wide > width) breakLine();
    if (wide <= width) word.forEach(add);
    else
      for (const { words, language } of word)
        for (const sign of words.match(/./gsu) ?? []) {
          if (x > 0 && sign !== ' ' && x + widthOf(sign) > width) breakLine();
          add({ words: sign, language });
        }
  }
  return lines.filter((line) => line.length > 0);
}
