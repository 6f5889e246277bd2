import { z } from 'zod';
import { id, words } from '../../model/card-data.js';
import { defineButton } from './define-button.js';

/** Opens the card for recording something about a part of a plan. Appears on the cards that show such parts. */
export const planPartButton = defineButton('plan-part', {
  group: id,
  plan: z.coerce.number().int().positive(),
  key: words,
});
