import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { type CardJson, expand } from '../../presentation/card/templates.js';
import { inRow } from '../../presentation/card/user-words.js';
import { listButton } from '../lists/buttons.js';
import { undoWords } from './words.js';
import type { UndoneReply } from './reply.js';

/** How many of those taken back are named. */
const UNDONE_SHOWN = 15;

/** What was taken back. */
export function drawUndone(reply: UndoneReply, drawing: Drawing): CardJson {
  const { shared, language } = drawing;
  const title = undoWords(language).undone({ number: reply.actions.length });
  const left = reply.actions.length - UNDONE_SHOWN;
  return expand('undone', {
    lang: drawing.lang,
    fallbackText: title,
    kicker: inRow(reply.group.name),
    title,
    lines: [
      ...reply.actions
        .slice(0, UNDONE_SHOWN)
        .map(({ reference, task }) => ({ text: `**${reference}** ${inRow(task)}` })),
      ...(left > 0 ? [{ text: shared.andMore({ number: left }) }] : []),
    ],
    actions: [press(listButton, shared.button.allActions, { group: reply.group.id, scope: 'open', page: 1 })],
  });
}
