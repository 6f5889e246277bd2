import { latinLookAlike } from '../leads/look-alike.js';

/** A run of letters in a text: as written, and folded for comparison. */
export interface Token {
  readonly words: string;
  readonly letters: string;
  readonly start: number;
  readonly end: number;
}

/** Runs of letters, including invisible characters that would hide a name. */
const LETTERS = /\p{L}[\p{L}\p{M}\p{Cf}]*/gu;

/** Letters with a stroke, and ligatures, which no decomposition takes apart. */
const STROKED: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

const ASCII = /^[a-zA-Z]*$/;

/** Letters without case, accents and invisible characters, and as the Latin letters they resemble: "ŚIÂN" is "sian". */
export function lettersOf(words: string): string {
  if (ASCII.test(words)) return words.toLowerCase();
  const seen = words.replace(/\p{Cf}/gu, '');
  const latin = latinLookAlike(seen) ?? seen.normalize('NFKC');
  return latin
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđðþßæœı]/gu, (letter) => STROKED[letter] ?? letter);
}

/** The runs of letters in a text, in order. */
export const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(LETTERS)].map(([words], at, all) => {
    const start = all[at]?.index ?? 0;
    return { words, letters: lettersOf(words), start, end: start + words.length };
  });

/** A word as its runs of letters separated by spaces: "O'Neill-Jones" is "o neill jones". */
export const keyOf = (words: string): string =>
  tokensOf(words)
    .map(({ letters }) => letters)
    .join(' ');
