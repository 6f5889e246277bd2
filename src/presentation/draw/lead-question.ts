import type { Action } from '../../core/actions/action.js';
import type { Candidate } from '../../core/answers/answer.js';
import type { Messages } from '../messages/en.js';
import { type CardJson, expand } from '../templates.js';
import { button } from './button.js';

/** What is asked about an action's first unclear lead: which of those it may mean, or that the words stay. */
export function leadQuestion(
  action: Action,
  group: string,
  candidates: readonly Candidate[],
  messages: Messages,
): readonly CardJson[] {
  return action.leads
    .filter((lead) => lead.kind === 'unclear')
    .slice(0, 1)
    .map((lead) => {
      const fitting = candidates.filter((candidate) => lead.candidates.includes(candidate.id));
      return expand('choose-lead', {
        label: messages.who(lead.name),
        errorMessage: messages.who(lead.name),
        first: fitting[0]?.id ?? 'text',
        choices: [
          ...fitting.map(({ id, name, email }) => ({
            title: email === undefined ? name : `${name} (${email})`,
            value: id,
          })),
          { title: messages.keepWords(lead.name), value: 'text' },
        ],
        actions: [
          button('choose-lead', messages.button.choose, { group, reference: action.reference, said: lead.name }),
        ],
      });
    });
}
