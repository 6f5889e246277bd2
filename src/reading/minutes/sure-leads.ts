import type { LeadTest } from '../actions/split-lead.js';
import { isTeam } from '../leads/name-kinds.js';
import { isActor, isPerson } from './actor.js';

const ARTICLE = /^(?:the|an?|yr?)$/iu;

/** The test for leads of sentences that no rule knows: only who surely is somebody or a body leads their tasks. */
export function sureLeads(test: LeadTest): LeadTest {
  const isWho = (words: string): boolean =>
    !ARTICLE.test(words) && isActor(words, test) && (isPerson(words, test) || isTeam(words));
  return {
    ...test,
    couldLead: isWho,
    isKnown: (words) => test.isKnown(words) && isWho(words),
    couldEnd: (words) => (test.couldEnd?.(words) ?? false) && isWho(words),
    couldClose: (words) => (test.couldClose?.(words) ?? false) && isWho(words),
  };
}
