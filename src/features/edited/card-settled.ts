import { actionRow } from '../../presentation/card/action-row.js';
import { drawCard } from '../../presentation/card/card.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { firstRows } from '../../presentation/card/sections.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { remark, text } from '../../presentation/card/texts.js';
import { inRow } from '../../presentation/card/user-words.js';
import { undoChangeButton } from '../undo/buttons.js';
import { keepLoggedButton } from './buttons.js';
import { removeButton } from './card.js';
import type { EditedSettledReply } from './reply.js';
import { editedWords } from './words.js';

/** Says that actions were changed to match their message, or left, and what is still to be settled. */
export function drawEditedSettled(reply: EditedSettledReply, drawing: Drawing): CardJson {
  const { group, actions, isKept, gone, at, today } = reply;
  const words = editedWords(drawing.language);
  const said = { number: actions.length, reference: actions[0]?.reference ?? '' };
  const { parts, left } = firstRows(
    actions,
    (action) => [actionRow(action, { group, today }, drawing)],
    drawing.room / 2,
  );
  const references = gone.map(({ reference }) => reference);
  return drawCard(
    {
      kicker: inRow(group.name),
      title: isKept ? words.kept(said) : words.changed(said),
      parts: [
        ...parts,
        ...(left === 0 ? [] : [remark(drawing.shared.andMore({ number: left }))]),
        ...(gone.length === 0 ? [] : [text(words.gone({ references: inRow(references.join(', ')) }))]),
      ],
      actions: [
        ...(gone.length === 0
          ? []
          : [
              removeButton(group.id, gone, drawing),
              press(keepLoggedButton, words.keep, { group: group.id, references }),
            ]),
        ...(isKept ? [] : [press(undoChangeButton, drawing.shared.button.undo, { group: group.id, at, sure: false })]),
      ],
    },
    drawing,
  );
}
