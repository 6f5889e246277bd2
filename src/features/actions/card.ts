import { press } from '../../presentation/card/define-button.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import { drawEditForm } from '../../presentation/card/edit-form.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { actionWords } from './words.js';
import { saveButton } from './buttons.js';
import type { EditFormReply } from './reply.js';
import { showButton } from '../../presentation/card/show-button.js';

/** The form in which an action's task, leads and day are corrected. */
export function drawActionForm(form: EditFormReply, drawing: Drawing): CardJson {
  const { shared, language } = drawing;
  const { reference, from } = form.edited;
  const target = { group: form.group.id, reference };
  return drawEditForm(
    form,
    actionWords(language).editTitle({ reference }),
    (shown) => [
      press(saveButton, shared.button.save, from === null ? { ...target, shown } : { ...target, shown, from }),
      press(showButton, shared.button.open, target),
    ],
    drawing,
  );
}
