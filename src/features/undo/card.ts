import { drawCard } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { firstRows } from '../../presentation/card/sections.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { remark, saying } from '../../presentation/card/texts.js';
import { asTitle, inRow } from '../../presentation/card/user-words.js';
import { listButton } from '../lists/buttons.js';
import type { UndoneReply } from './reply.js';
import { undoWords } from './words.js';

/** What was taken back. */
export function drawUndone({ group, actions }: UndoneReply, drawing: Drawing): CardJson {
  const { shared, language, room } = drawing;
  const title = undoWords(language).undone({ number: actions.length });
  const { parts, left } = firstRows(
    actions,
    ({ reference, task }) => [saying(asTitle(inRow(task)), reference, true)],
    room,
  );
  return drawCard(
    {
      kicker: inRow(group.name),
      title,
      parts: left === 0 ? parts : [...parts, remark(shared.andMore({ number: left }))],
      actions: [press(listButton, shared.button.allActions, { group: group.id, scope: 'open', page: 1 })],
    },
    drawing,
  );
}
