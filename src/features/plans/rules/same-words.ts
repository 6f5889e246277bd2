import { fold } from '../../../reading/text/fold.js';

/** Words that do not distinguish one part of a plan from another. */
const EMPTY = new Set(
  'the a an of for on to in and our this that is about y yr r a ac o i ar yn ei ein am gan hwn hon'.split(' '),
);

const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Returns the words that distinguish a part, from what somebody says about it. */
export const tellingWords = (said: string): readonly string[] => wordsOf(said).filter((word) => !EMPTY.has(word));

/** Whether a text has all of these words; a word of four or more letters may be only the beginning of one. */
export function hasWords(text: string, words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const own = wordsOf(text);
  return words.every((word) => own.some((one) => one === word || (word.length > 3 && one.startsWith(word))));
}

/** Whether two texts are the same apart from case, accents and punctuation. */
export const isSame = (one: string, other: string): boolean => wordsOf(one).join(' ') === wordsOf(other).join(' ');
