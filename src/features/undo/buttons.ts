import { z } from 'zod';
import { flag, id, reference } from '../../model/card-data.js';
import { instantSchema } from '../../model/calendar/day.js';
import { defineButton } from '../../presentation/card/define-button.js';

/** True if the presser saw what would go and still wants it; absent means no. */
const sure = flag.nullish().transform((value) => value ?? false);

/** Undoes what was just logged. */
export const undoButton = defineButton('undo', {
  group: id,
  references: z.array(reference).min(1).max(300).readonly(),
  sure,
});

/** Undoes the presser's own last change, if it was made at `at`; their own nudge settings if `group` is null. */
export const undoChangeButton = defineButton('undo-change', {
  group: id.nullable(),
  at: instantSchema,
  sure: z.boolean(),
});
