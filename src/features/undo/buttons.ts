import { z } from 'zod';
import { flag, id, reference } from '../../model/card-data.js';
import { instantSchema } from '../../model/calendar/day.js';
import { defineButton } from '../../presentation/card/define-button.js';

/** That the presser was shown what would go and wants it all the same; absent where they were not. */
const sure = flag.nullish().transform((value) => value ?? false);

/** Takes back what was just logged. */
export const undoButton = defineButton('undo', {
  group: id,
  references: z.array(reference).min(1).max(300).readonly(),
  sure,
});

/** Takes back the presser's own last change, if it is that of this moment; one's own nudges where there is no group. */
export const undoChangeButton = defineButton('undo-change', {
  group: id.nullable(),
  at: instantSchema,
  sure: z.boolean(),
});
