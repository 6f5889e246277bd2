import { z } from 'zod';
import { id, reference } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';

/** Takes back what was just logged. */
export const undoButton = defineButton('undo', {
  group: id,
  references: z.array(reference).min(1).max(300).readonly(),
});
