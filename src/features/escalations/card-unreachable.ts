import { actionBlock } from '../../presentation/card/action-row.js';
import { drawCard } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { moreLink } from '../../presentation/card/links.js';
import { firstRows } from '../../presentation/card/sections.js';
import { showButton } from '../../presentation/card/show-button.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { heading, text } from '../../presentation/card/texts.js';
import { inName, inRow } from '../../presentation/card/user-words.js';
import { editButton } from '../actions/buttons.js';
import { listButton } from '../lists/buttons.js';
import type { UnreachableReply } from './reply.js';
import { escalationWords } from './words.js';

/** Says that a lead cannot be reached, why, and what to do about it; lists their open actions, to be reassigned. */
export function drawUnreachable(answer: UnreachableReply, drawing: Drawing): CardJson {
  const { shared, language, room } = drawing;
  const { group, reason, today } = answer;
  const { unreachable: words, reassign } = escalationWords(language);
  const { parts, left } = firstRows(
    answer.actions,
    (action) => {
      const target = { group: group.id, reference: action.reference };
      const actions = [press(editButton, reassign, target), press(showButton, shared.button.open, target)];
      return [actionBlock({ action, group, today, actions }, drawing)];
    },
    room,
  );
  const list = press(listButton, shared.button.allActions, { group: group.id, scope: 'open', page: 1 });
  return drawCard(
    {
      kicker: inRow(group.name),
      title: words.title({ name: inName(answer.name) }),
      parts: [
        text(`${words.why[reason]} ${words.todo[reason]}`),
        heading(words.actions({ number: answer.actions.length })),
        ...parts,
        ...moreLink(left, list, drawing),
      ],
      actions: [list],
    },
    drawing,
  );
}
