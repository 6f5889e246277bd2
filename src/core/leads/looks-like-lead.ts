import { fold } from './fold.js';
import { isImperative } from './imperative-verbs.js';
import { isNameLike, isPost, isTeam } from './name-kinds.js';
import { isRedacted } from './redaction.js';
import { knownLead } from './resolve-leads.js';
import type { Roster } from './roster.js';
import { splitLeadWords } from './split-lead-words.js';

/** A lead's words are few. */
const MOST_WORDS = 14;

/** What a lead's words never begin with. */
const NOT_FIRST =
  /^(?:this|that|these|those|it|there|if|when|once|in|on|at|for|from|with|as|how|what|why|where|which|a|an|no|need|further)(?:\s|$)/iu;

/**
 * Whether words, such as stand before "to" or "will", could be who must do something: someone or some set that the
 * roster knows, a team, a post, a blacked-out name, initials or a capitalised name; not a clause that begins with a verb
 * ("Circulate guidance").
 */
export function looksLikeLead(words: string, roster: Roster): boolean {
  const said = words.trim().replace(/\s+/gu, ' ');
  if (said === '' || said.split(' ').length > MOST_WORDS) return false;
  if (knownLead(said, roster) !== null || roster.mentions.some((mention) => said.includes(mention.text))) return true;
  if (NOT_FIRST.test(said) || (isImperative(said.split(' ')[0] ?? '') && !isTeam(said))) return false;
  return splitLeadWords(said, roster).every((piece) => isLeadPiece(piece, roster));
}

function isLeadPiece(piece: string, roster: Roster): boolean {
  const plain = piece.replace(/\s*\([^()]*\)/gu, '').trim();
  if (plain === '' || isRedacted(piece) || knownLead(plain, roster) !== null) return true;
  if (isTeam(plain) || isPost(plain)) return !/^\p{Ll}+ing\b/u.test(fold(plain));
  return isNameLike(plain) || /^[A-Z]{2,6}$/u.test(plain);
}
