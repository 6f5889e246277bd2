import type { Language } from '../../model/language.js';
import type { CollatedRow } from './rules/collate.js';
import { returnWords } from './words.js';

/** Words the state of a lead's part. */
export function formatState(
  { state, isLate }: Pick<CollatedRow, 'state' | 'isLate'>,
  language: Language | 'both',
): string {
  const words = returnWords(language).state;
  return state === 'answered' && isLate ? words.answeredLate : words[state];
}
