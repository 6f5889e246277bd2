import { z } from 'zod';
import { id, optional, page } from '../../model/card-data.js';
import { defineButton } from '../../presentation/card/define-button.js';
import { PLAN_SHOWS } from './rules/plan-show.js';

/** Shows something of a plan: the board, a list, or the part that `what` names by its key. */
export const planButton = defineButton('plan', {
  group: id,
  plan: z.coerce.number().int().positive(),
  show: z.enum(PLAN_SHOWS),
  what: optional,
  page,
});
