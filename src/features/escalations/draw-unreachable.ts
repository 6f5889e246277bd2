import { escalationWords } from './escalation.js';
import type { Answer } from '../answer.js';
import { type CardJson, expand } from '../../presentation/card/templates.js';
import { actionWithButtons } from '../../presentation/card/action-with-buttons.js';
import { button } from '../../presentation/card/button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { fitting } from '../../presentation/card/fitting.js';
import { inName, inRow } from '../../presentation/card/user-words.js';

/** That a lead cannot be reached: why, what to do about it, and what is open of theirs to give to somebody else. */
export function drawUnreachable(answer: Extract<Answer, { kind: 'unreachable' }>, drawing: Drawing): CardJson {
  const { messages, language } = drawing;
  const { group, reason, today } = answer;
  const words = escalationWords(language).unreachable;
  const { parts, left } = fitting(answer.actions, (action) => {
    const target = { group: group.id, reference: action.reference };
    const actions = [
      button('edit', escalationWords(language).reassign, target),
      button('show', messages.button.open, target),
    ];
    return [actionWithButtons({ action, group, today, remarks: [], actions }, drawing)];
  });
  const title = words.title(inName(answer.name));
  return expand('unreachable', {
    lang: drawing.lang,
    fallbackText: title,
    kicker: inRow(group.name),
    title,
    why: words.why[reason],
    todo: words.todo[reason],
    count: words.actions(answer.actions.length),
    rows: parts,
    more: left === 0 ? null : messages.andMore({ number: left }),
    actions: [button('list', messages.button.allActions, { group: group.id, scope: 'open', page: 1 })],
  });
}
