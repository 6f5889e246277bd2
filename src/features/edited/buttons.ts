import { z } from 'zod';
import { id, reference } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';

const references = z.array(reference).max(300).readonly();
const carried = z.string().max(8000);

/** Changes actions as the edited message, `source`, now says; `changes` and `fresh` are JSON, `gone` what it says no more. */
export const changeFromMessageButton = defineButton('change-from-message', {
  group: id,
  source: id,
  changes: carried,
  fresh: carried,
  gone: references,
});

/** Leaves actions as they are, whatever became of their message. */
export const keepLoggedButton = defineButton('keep-logged', { group: id, references });
