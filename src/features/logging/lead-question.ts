import { loggingWords } from './words.js';
import type { Action } from '../../model/action.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { type CardJson, expand } from '../../presentation/card/templates.js';
import { button } from '../../presentation/card/button.js';
import { inChoice } from '../../presentation/card/user-words.js';
import type { Candidate } from '../../model/candidate.js';

/** The longest words that a question is asked about; longer ones are for the edit form. */
const LONGEST_SAID = 200;

/** How many people a question offers. */
const OFFERED = 20;

/** What is asked about an action's first unclear lead: which of those it may mean, or that the words stay. */
export function leadQuestion(
  action: Action,
  group: string,
  candidates: readonly Candidate[],
  { messages, language }: Drawing,
): readonly CardJson[] {
  const words = loggingWords(language);
  return action.leads
    .filter((lead) => lead.kind === 'unclear')
    .filter((lead) => lead.name.length <= LONGEST_SAID)
    .slice(0, 1)
    .map((lead) => {
      const name = inChoice(lead.name);
      const fitting = candidates.filter((candidate) => lead.candidates.includes(candidate.id)).slice(0, OFFERED);
      return expand('choose-lead', {
        label: words.who({ name }),
        errorMessage: words.who({ name }),
        first: fitting[0]?.id ?? 'text',
        choices: [
          ...fitting.map(({ id, name, email }) => ({
            title: email === undefined ? inChoice(name) : `${inChoice(name)} (${inChoice(email)})`,
            value: id,
          })),
          { title: words.keepWords({ name }), value: 'text' },
        ],
        actions: [
          button('choose-lead', messages.button.choose, { group, reference: action.reference, said: lead.name }),
        ],
      });
    });
}
