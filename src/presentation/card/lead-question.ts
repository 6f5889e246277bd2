import type { Action } from '../../model/action.js';
import { type CardJson, expand } from './templates.js';
import { inChoice } from './user-words.js';
import type { Drawing } from './drawing.js';
import type { Candidate } from '../../model/candidate.js';

/** The longest words that a question is asked about; longer ones are for the edit form. */
const LONGEST_SAID = 200;

/** How many people a question offers. */
const OFFERED = 20;

/** What is asked about an action's first unclear lead: which of those it may mean, or that the words stay. */
export function leadQuestion(
  action: Action,
  candidates: readonly Candidate[],
  { shared }: Drawing,
  choose: (said: string) => CardJson,
): readonly CardJson[] {
  return action.leads
    .filter((lead) => lead.kind === 'unclear')
    .filter((lead) => lead.name.length <= LONGEST_SAID)
    .slice(0, 1)
    .map((lead) => {
      const name = inChoice(lead.name);
      const fitting = candidates.filter((candidate) => lead.candidates.includes(candidate.id)).slice(0, OFFERED);
      return expand('kit/choose-lead', {
        label: shared.whoIs({ name }),
        errorMessage: shared.whoIs({ name }),
        first: fitting[0]?.id ?? 'text',
        choices: [
          ...fitting.map(({ id, name, email }) => ({
            title: email === undefined ? inChoice(name) : `${inChoice(name)} (${inChoice(email)})`,
            value: id,
          })),
          { title: shared.keepWords({ name }), value: 'text' },
        ],
        actions: [choose(lead.name)],
      });
    });
}
