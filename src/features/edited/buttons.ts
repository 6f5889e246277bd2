import { z } from 'zod';
import { id, reference } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';

const references = z.array(reference).max(300).readonly();
const carried = z.string().max(8000);

/** Changes actions to match the edited message `source`. `changes` and `fresh` are JSON; `gone` is what it dropped. */
export const changeFromMessageButton = defineButton('change-from-message', {
  group: id,
  source: id,
  changes: carried,
  fresh: carried,
  gone: references,
});

/** Leaves actions as they are, though their message has changed. */
export const keepLoggedButton = defineButton('keep-logged', { group: id, references });
