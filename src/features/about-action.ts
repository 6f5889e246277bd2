import { REFERENCE, referenceOf } from '../reading/text/reference.js';
import type { GivenCommand, GrammarEntry } from './grammar-part.js';

/** Makes a command from words about an action, or null if they only look like one; `rest` and `link` are as typed. */
export type Make<Command extends GivenCommand> = (reference: string, rest: string, link: string) => Command | null;

/** A pattern for words about one action: `REF` stands for its reference, and the group `rest` for what was said. */
export const about = <Command extends GivenCommand>(source: string, make: Make<Command>): GrammarEntry<Command> => ({
  pattern: new RegExp(`^${source.replace('REF', REFERENCE)}$`, 'dis'),
  make: (match, typed) => {
    const { prefix = '', gap = '', number = '' } = match.groups ?? {};
    const reference = referenceOf(prefix, gap, number);
    return reference === null ? null : make(reference, typed('rest').trim(), typed('link'));
  },
});

/** Spaces and punctuation allowed at the very end. */
export const END = '[\\s.!,]{0,5}';

/** What separates the reference from what is said about it. */
export const THEN = '[\\s:,–-]{1,6}';

/** Words for an action that is done. */
export const IS_DONE =
  "done|completed?|closed|finished|cwblhawyd|caewyd|gorffenwyd|gwnaed|yn gyflawn|wedi(?:'i|'u| ei| eu)? (?:[cg]?wblhau|chwblhau|g?orffen|g?wneud|[cg]au|chau)";
