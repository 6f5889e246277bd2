import { z } from 'zod';
import { id, optional, page } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';
import { PLAN_SHOWS } from './rules/plan-show.js';

/** Shows the board of a plan, a list, or the part whose key is `what`. */
export const planButton = defineButton('plan', {
  group: id,
  plan: z.coerce.number().int().positive(),
  show: z.enum(PLAN_SHOWS),
  what: optional,
  page,
});
