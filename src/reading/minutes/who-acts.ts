import type { LeadTest } from '../actions/split-lead.js';
import { isNameLike, isPost, isTeam } from '../leads/name-kinds.js';
import { isFirstName } from '../leads/short-names.js';
import { fold } from '../text/fold.js';

/** Who stands before what links them to a task, and the link. */
export interface WhoActs {
  readonly who: string;
  readonly link: string;
}

const LINK =
  /^((?:the |y |yr )?[\p{L}'’.&/ ,@-]{1,50}?) (to|will|would|should|must|shall|needs? to|(?:is|are) (?:going )?to|(?:was|were) asked to|(?:has )?agreed to|offered to|volunteered to|undertook to|i)(?= )/iu;
const PRONOUN = /^(?:we|i|he|she|they|it|you|this|that|these|there)$/u;

/** Who a sentence begins with, by kind, when it says that they will or are to do something; null when it does not. */
export function whoActs(sentence: string, test: LeadTest): WhoActs | null {
  const [, who, link = ''] = LINK.exec(sentence) ?? [];
  return who === undefined ? null : { who: kindOf(who, test), link: link.toLowerCase() };
}

function kindOf(who: string, test: LeadTest): string {
  const small = fold(who);
  if (PRONOUN.test(small)) return small;
  if (isPost(who)) return 'POST';
  if (test.isKnown(who)) return 'PERSON';
  if (isFirstName(small.replace(/^(?:the|yr?) /u, '').split(' ')[0] ?? '')) return 'PERSON?';
  if (isTeam(who)) return 'BODY';
  if (isNameLike(who)) return 'NAME';
  return test.couldLead(who) ? 'SOMEBODY?' : 'THING';
}
