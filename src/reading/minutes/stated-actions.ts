import type { LeadTest } from '../actions/split-lead.js';
import { isTeam } from '../leads/name-kinds.js';
import { isRedacted } from '../leads/redaction.js';
import { firstWord } from '../text/first-word.js';
import { sentences } from './sentences.js';

/** Who is to do what: "KH to send …", "CS was actioned to send …". */
const LINK = /[\t ](?:(?:was|were|is|are) (?:actioned|tasked) )?to[\t ](?=\p{Ll})/u;
/** What comes before the lead: "Item 7 - Grants – ", "Boats, ". */
const BEFORE = /^.*(?:[–—-][\t ]*|[,:/][\t ]| and it was agreed that )(?=\p{Lu})/u;
const ACTIONED = / and (?=\p{Lu}{2,4} (?:was|were) actioned to )|: (?=\p{Lu}{2,4} (?:was|were) actioned to )/u;
const MOST = 600;

/** The sentences of a paragraph without marks that say what a known person or post is to do. */
export function statedActions(body: string, test: LeadTest): readonly string[] {
  const isOne = (lead: string): boolean => test.isKnown(lead) && !isTeam(lead) && !isRedacted(lead);
  return sentences(body).flatMap((sentence) => {
    if (sentence.length > MOST || sentence.endsWith('?')) return [];
    return sentence.split(ACTIONED).flatMap((clause) => {
      const link = LINK.exec(clause);
      if (!link || link.index > 160) return [];
      const before = clause.slice(0, link.index);
      const task = clause.slice(link.index + link[0].length);
      const lead = [before, before.replace(BEFORE, '')].find(isOne);
      return lead !== undefined && test.isVerb(firstWord(task)) ? [`${lead} to ${task}`] : [];
    });
  });
}
