import type { Language } from '../../model/language.js';
import type { CollatedRow } from './rules/collate.js';
import { returnWords } from './words.js';

/** How a lead's part stands. */
export function formatState(
  { state, isLate }: Pick<CollatedRow, 'state' | 'isLate'>,
  language: Language | 'both',
): string {
  const words = returnWords(language).state;
  return state === 'answered' && isLate ? words.answeredLate : words[state];
}
