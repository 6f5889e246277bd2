import { fold } from '../text/fold.js';
import { isImperative } from './imperative-verbs.js';
import { isNameLike, isPost, isTeam } from './name-kinds.js';
import { isNoLead } from './not-leads.js';
import { amongWhom } from './one-of.js';
import { isRedacted } from './redaction.js';
import { knownLead } from './resolve-leads.js';
import type { Roster } from './roster.js';
import { splitLeadWords, withoutJoins } from './split-lead-words.js';
import { splitMentions } from './split-mentions.js';

/** The most words in a lead. */
const MOST_WORDS = 14;
const LONGEST = 300;

/** Names that begin with a noun that is also a verb: "Design team", "Research and Evaluation unit". */
const NAMED_FOR_A_VERB =
  /^(?:the )?\p{L}+(?: (?:and|&|a|ac) \p{L}+)? (?:team|unit|branch|division|group|board|committee|panel|office|department|directorate|service|services|officers?|managers?|leads?|centre)$/u;

/** A bare address, of anybody. */
const ADDRESS = /^[^\s@<>]+@[^\s@<>]+\.\p{L}{2,}$/u;

/** Bodies whose names begin with a verb. */
const BODIES = /^(?:the )?(?:audit wales|archwilio cymru|open university|show racism the red card)$/u;

/**
 * Whether the words before "to" or "will" could name a lead: a person or set on the roster, a team, a post, a
 * blacked-out name, initials or a capitalised name. A clause that begins with a verb ("Circulate guidance") names none.
 */
export function looksLikeLead(words: string, roster: Roster): boolean {
  if (words.length > LONGEST) return false;
  const said = words.trim().replace(/\s+/gu, ' ');
  if (said === '' || said.split(' ').length > MOST_WORDS) return false;
  const among = amongWhom(said);
  // "One of the papers to be sent" has no lead.
  if (among !== null) return splitLeadWords(among, roster).every((piece) => knownLead(piece, roster) !== null);
  const parts = splitMentions(said, roster.mentions);
  return parts.every((part) => typeof part !== 'string' || areLeads(part, roster, parts.length > 1));
}

/** Next to a mention there may be just a joining word. */
function areLeads(words: string, roster: Roster, isNextToMention: boolean): boolean {
  const said = isNextToMention ? withoutJoins(words) : words;
  if (isNextToMention && said === '') return true;
  if (knownLead(said, roster) !== null) return true;
  if (isNoLead(said) || isClause(said)) return false;
  const pieces = splitLeadWords(said, roster);
  return pieces.length > 0 && pieces.every((piece) => isLeadPiece(piece, roster));
}

const isClause = (words: string): boolean =>
  isImperative(words.split(' ')[0] ?? '') && ![NAMED_FOR_A_VERB, BODIES].some((name) => name.test(fold(words)));

function isLeadPiece(piece: string, roster: Roster): boolean {
  const plain = (piece.includes('(') ? piece.replace(/\s*\([^()]*\)/gu, '') : piece).trim();
  if (plain === '' || isRedacted(piece) || knownLead(plain, roster) !== null) return true;
  if (isNoLead(plain)) return false;
  if (isTeam(plain) || isPost(plain)) return !/^\p{Ll}+ing\b/u.test(fold(plain));
  return isNameLike(plain) || /^[A-Z]{2,6}$/u.test(plain) || ADDRESS.test(plain);
}
