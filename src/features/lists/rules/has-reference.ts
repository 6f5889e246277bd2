import { REFERENCE, referenceOf } from '../../../reading/text/reference.js';
import { matchesOf } from '../../../reading/text/matches-of.js';

const ANY = new RegExp(`(?<![\\p{L}\\p{N}])${REFERENCE}`, 'giu');

/** Whether words name an action by its reference. */
export const hasReference = (words: string): boolean =>
  matchesOf(ANY, words).some(({ groups }) => {
    const { prefix = '', gap = '', number = '' } = groups ?? {};
    return referenceOf(prefix, gap, number) !== null;
  });
