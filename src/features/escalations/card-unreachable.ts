import { escalationWords } from './words.js';
import { type CardJson, expand } from '../../presentation/card/templates.js';
import { actionWithButtons } from '../../presentation/card/action-with-buttons.js';
import { press } from '../../presentation/card/define-button.js';
import { editButton } from '../actions/buttons.js';
import { listButton } from '../lists/buttons.js';
import type { UnreachableReply } from './reply.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { fitting } from '../../presentation/card/fitting.js';
import { inName, inRow } from '../../presentation/card/user-words.js';
import { showButton } from '../../presentation/card/show-button.js';

/** That a lead cannot be reached: why, what to do about it, and what is open of theirs to give to somebody else. */
export function drawUnreachable(answer: UnreachableReply, drawing: Drawing): CardJson {
  const { shared, language } = drawing;
  const { group, reason, today } = answer;
  const words = escalationWords(language).unreachable;
  const { parts, left } = fitting(answer.actions, (action) => {
    const target = { group: group.id, reference: action.reference };
    const actions = [
      press(editButton, escalationWords(language).reassign, target),
      press(showButton, shared.button.open, target),
    ];
    return [actionWithButtons({ action, group, today, remarks: [], actions }, drawing)];
  });
  const title = words.title({ name: inName(answer.name) });
  return expand('unreachable', {
    lang: drawing.lang,
    fallbackText: title,
    kicker: inRow(group.name),
    title,
    why: words.why[reason],
    todo: words.todo[reason],
    count: words.actions({ number: answer.actions.length }),
    rows: parts,
    more: left === 0 ? null : shared.andMore({ number: left }),
    actions: [press(listButton, shared.button.allActions, { group: group.id, scope: 'open', page: 1 })],
  });
}
