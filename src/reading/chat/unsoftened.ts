import { fold } from '../text/fold.js';
import { BEFORE_SOFTENED } from '../text/soft-mutation.js';
import { isKnownThing } from './word-keys.js';

const SHORTEST = 4;

/**
 * Undoes the soft mutation of the first Welsh word: "diogelwch tân" from "rhowch ddiogelwch tân ar yr agenda". Only
 * "dd" shows a mutation by itself; any other change must give a known word.
 */
export function unsoftened(words: string): string {
  const [first = ''] = /^\p{L}+/u.exec(words) ?? [];
  const folded = fold(first);
  if (first.length < SHORTEST || isKnownThing(folded)) return words;
  const rest = words.slice(first.length);
  if (/^dd/iu.test(first)) return `${asIn(first, `d${first.slice(2)}`)}${rest}`;
  for (const [soft, radicals] of BEFORE_SOFTENED) {
    if (!folded.startsWith(soft)) continue;
    const known = radicals.find((radical) => isKnownThing(radical + folded.slice(soft.length)));
    if (known !== undefined) return `${asIn(first, known + first.slice(soft.length))}${rest}`;
  }
  return words;
}

/** Copies a leading capital from the other word. */
const asIn = (first: string, word: string): string =>
  first.startsWith(first.charAt(0).toLowerCase())
    ? word.toLowerCase()
    : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
