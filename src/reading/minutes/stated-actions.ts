import { isTeam } from '../leads/name-kinds.js';
import { isRedacted } from '../leads/redaction.js';
import type { LeadTest } from '../actions/split-lead.js';
import { onlyReports } from './only-reports.js';
import type { Paragraph } from './paragraph.js';
import { isSurelyPerson } from './actor.js';
import type { SaidTask } from './said-tasks.js';

/** A name and a task on a line of their own: "Jill to buy …". */
const LED = /^\s*\p{Lu}\p{L}{1,20}(?:(?:,|\/| and| &) ?\p{Lu}\p{L}{1,20}){0,3} to \p{L}/u;

/** Whether a line begins with a name and that person's task. */
export const isLedLine = (line: string): boolean => line.includes(' to ') && LED.test(line);

/** The tasks in an unmarked paragraph for known people or posts; in a single line among several, for anybody. */
export function statedActions(
  body: string,
  said: readonly SaidTask[],
  test: LeadTest,
  near: readonly (Paragraph | null)[],
): readonly SaidTask[] {
  const isOneOfMany = isLedLine(body) && near.some((line) => line !== null && isLedLine(line.text));
  const isStated = ({ lead, strength, isTo, isClosed, sentence }: SaidTask): boolean =>
    isTo === true &&
    !onlyReports(sentence) &&
    isClosed !== true &&
    lead !== null &&
    (isOneOfMany ||
      (strength === 'sure' &&
        (test.isKnown(lead) ||
          (sentence.replace(/^(?:agreed|resolved)\W+/iu, '').startsWith(lead) && isSurelyPerson(lead))))) &&
    !isTeam(lead) &&
    !isRedacted(lead);
  return said.filter(isStated);
}
