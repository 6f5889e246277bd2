import { z } from 'zod';
import { id, words } from '../../model/card-data.js';
import { defineButton } from './define-button.js';

/** Opens the card on which something is recorded of a part of a plan. It stands on the cards that show such parts. */
export const planPartButton = defineButton('plan-part', {
  group: id,
  plan: z.coerce.number().int().positive(),
  key: words,
});
