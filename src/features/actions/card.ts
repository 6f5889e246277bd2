import { primary } from '../../presentation/card/button.js';
import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { drawEditForm } from '../../presentation/card/edit-form.js';
import { showButton } from '../../presentation/card/show-button.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { saveButton } from './buttons.js';
import type { EditFormReply } from './reply.js';
import { actionWords } from './words.js';

/** Draws the form for correcting an action's task, leads and day. */
export function drawActionForm(form: EditFormReply, drawing: Drawing): CardJson {
  const { button } = drawing.shared;
  const { reference, from } = form.edited;
  const target = { group: form.group.id, reference };
  return drawEditForm(
    form,
    actionWords(drawing.language).editTitle({ reference }),
    (shown) => [
      primary(press(saveButton, button.save, from === null ? { ...target, shown } : { ...target, shown, from })),
      press(showButton, button.open, target),
    ],
    drawing,
  );
}
