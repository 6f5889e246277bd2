import type { LeadTest } from '../actions/split-lead.js';
import { isNameLike } from '../leads/name-kinds.js';
import { withoutEnd } from '../text/without-end.js';
import { isReport } from './report.js';
import { sentences, undertakes } from './sentences.js';

/** A lead that stands alone at the end of a paragraph, and the words before it. */
interface ClosingLead {
  readonly words: string;
  readonly lead: string;
}

const TAIL = 160;
/** "…to ring them. Clerk", "…go up in the library / Megan". */
const CLOSING =
  /(?:[.!?]["”’)]?\s+|\s\/\s)(\p{L}(?:[^.!?:;()]|(?<=(?<!\p{L})(?:Cyng|Cllr|Mrs?|Ms|Dr|Prof|Rev|St|\p{Lu}))\.){1,60})\.?\s*$/u;
const SHORTENED = /(?:(?<!\p{L})(?:[Cc]llrs?|Mr|Mrs|Ms|Dr|Prof|Rev|St|[Nn]o|e\.g|i\.e|\p{Lu}))\.\s*$/u;
/** A gap as before a column, after which the full stop of "N.H.S." may end a sentence. */
const APART = /\t| {3}/u;
/** A label line says who came or what was paid, and a signature line is no minute either. */
const FIELD = /^[\p{L} ’']{2,25}:|^signed|\.{4}|_{3}/iu;
/** Says that something is still open: "To be reported to the council", "is still in hand". */
const OWED =
  /(?<!\p{L})(?:(?:to be|i['’]w) \p{L}|(?:ongoing|on-going|in hand|in progress|under ?way|outstanding|wip|ar waith|ar y gweill|mewn llaw)\.?$)/iu;
const AND = /\s*(?:[,/&+]|\s(?:and|a|ac)\s)\s*/u;
/** The words of a name have capitals, except joining words: "the Head explained" is no name. */
const NAMING = /^(?:\p{Lu}.*|of|for|the|and|y|yr|a|ac|o|i|ap|ab|ferch|van|de|von|tbc|tba|)$/u;
const MOST_WORDS = 8;

/** Whether the last sentence of words only tells of what was so. */
export function endsInReport(words: string): boolean {
  const last = sentences(words).at(-1) ?? words;
  return isReport(last) && !undertakes(last) && !OWED.test(last);
}

/** The lead alone at the end of a paragraph; null if there is none. In a list of actions any name counts. */
export function readClosingLead(body: string, test: LeadTest, isListed: boolean): ClosingLead | null {
  const from = Math.max(0, body.length - TAIL);
  const found = CLOSING.exec(body.slice(from));
  const lead = found?.[1]?.trim();
  if (!found || !lead || lead.split(/\s+/u).length > MOST_WORDS) return null;
  if (!lead.split(/[\s/,&+]+/u).every((word) => NAMING.test(word))) return null;
  const end = from + found.index;
  const words = body.slice(0, end + (found[0].startsWith('.') ? 1 : 0)).trim();
  if (!isListed && isNameLike(withoutEnd(words, '.'))) return null;
  if (words.length < (isListed ? 3 : 8) || FIELD.test(body)) return null;
  if (SHORTENED.test(words.slice(-12)) && !APART.test(found[0])) return null;
  const isLead = (name: string): boolean =>
    test.isKnown(name) ||
    (isListed ? (test.couldClose?.(name) ?? false) : (test.couldEnd?.(name) ?? false) && words.includes(name));
  // "Y Maes Chwarae / Playing Field" is one title in two languages.
  if (!isListed && found[0].startsWith(' /') && !undertakes(words) && !OWED.test(words)) return null;
  if (!isListed && endsInReport(words)) return null;
  return lead.split(AND).every(isLead) ? { words, lead } : null;
}
