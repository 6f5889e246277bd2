import { fold } from '../../../reading/text/fold.js';

/** Words that tell no part of a plan from another. */
const EMPTY = new Set(
  'the a an of for on to in and our this that is about y yr r a ac o i ar yn ei ein am gan hwn hon'.split(' '),
);

const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** What is left of what somebody says of a part: its telling words. */
export const tellingWords = (said: string): readonly string[] => wordsOf(said).filter((word) => !EMPTY.has(word));

/** Whether a text has all of these words, each whole or, from four letters on, as its beginning. */
export function hasWords(text: string, words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const own = wordsOf(text);
  return words.every((word) => own.some((one) => one === word || (word.length > 3 && one.startsWith(word))));
}

/** Whether two texts say the same but for case, accents and signs. */
export const isSame = (one: string, other: string): boolean => wordsOf(one).join(' ') === wordsOf(other).join(' ');
