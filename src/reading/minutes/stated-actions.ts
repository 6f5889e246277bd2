import type { LeadTest } from '../actions/split-lead.js';
import { isNameLike, isTeam } from '../leads/name-kinds.js';
import { isRedacted } from '../leads/redaction.js';
import { firstWord } from '../text/first-word.js';
import type { Paragraph } from './paragraph.js';
import { sentences } from './sentences.js';

/** Who is to do what: "KH to send …", "CS was actioned to send …". */
const LINK = /[\t ](?:(?:was|were|is|are) (?:actioned|tasked) )?to[\t ](?=\p{L})/u;
/** What comes before the lead: "Item 7 - Grants – ", "Boats, ". */
const BEFORE = /^.*(?:[–—-][\t ]*|[,:/][\t ]| and it was agreed that )(?=\p{Lu})/u;
const ACTIONED = / and (?=\p{Lu}{2,4} (?:was|were) actioned to )|: (?=\p{Lu}{2,4} (?:was|were) actioned to )/u;
const MOST = 600;

/** "Jill to buy …" on a line of its own. */
const LED = /^\s*\p{Lu}\p{L}{1,20}(?:(?:,|\/| and| &) ?\p{Lu}\p{L}{1,20}){0,3} to \p{L}/u;

/** Whether a line begins with a name and what that person is to do. */
export const isLedLine = (line: string): boolean => LED.test(line);

/** The sentences of a paragraph without marks that say what a known person or post is to do; one line of several, what anyone is. */
export function statedActions(body: string, test: LeadTest, near: readonly (Paragraph | null)[]): readonly string[] {
  const isOneOfMany = isLedLine(body) && near.some((line) => line !== null && isLedLine(line.text));
  const isOne = (lead: string): boolean =>
    (test.isKnown(lead) || (isOneOfMany && isNameLike(lead))) && !isTeam(lead) && !isRedacted(lead);
  return sentences(body).flatMap((sentence) => {
    if (sentence.length > MOST || sentence.endsWith('?')) return [];
    return sentence.split(ACTIONED).flatMap((clause) => {
      const link = LINK.exec(clause);
      if (!link || link.index > 160) return [];
      const before = clause.slice(0, link.index);
      const task = clause.slice(link.index + link[0].length);
      const lead = [before, before.replace(BEFORE, '')].find(isOne);
      return lead !== undefined && (isOneOfMany || test.isVerb(firstWord(task).toLowerCase()))
        ? [`${lead} to ${task}`]
        : [];
    });
  });
}
