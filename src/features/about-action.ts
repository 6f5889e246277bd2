import { REFERENCE, referenceOf } from '../reading/text/reference.js';
import type { GivenCommand, GrammarEntry } from './grammar-part.js';

/** What words about an action make; `rest` and `link` are as typed, null when they only look like it. */
export type Make<Command extends GivenCommand> = (reference: string, rest: string, link: string) => Command | null;

/** Words about one action, with `REF` where its reference stands; `rest` is what was said of it, as typed. */
export const about = <Command extends GivenCommand>(source: string, make: Make<Command>): GrammarEntry<Command> => ({
  pattern: new RegExp(`^${source.replace('REF', REFERENCE)}$`, 'dis'),
  make: (match, typed) => {
    const { prefix = '', gap = '', number = '' } = match.groups ?? {};
    const reference = referenceOf(prefix, gap, number);
    return reference === null ? null : make(reference, typed('rest').trim(), typed('link'));
  },
});

/** What may stand at the very end. */
export const END = '[\\s.!,]{0,5}';

/** What stands between the reference and what is said of it. */
export const THEN = '[\\s:,–-]{1,6}';

/** What is said of an action that is done. */
export const IS_DONE =
  "done|completed?|closed|finished|cwblhawyd|caewyd|gorffenwyd|gwnaed|yn gyflawn|wedi(?:'i|'u| ei| eu)? (?:[cg]?wblhau|chwblhau|g?orffen|g?wneud|[cg]au|chau)";
