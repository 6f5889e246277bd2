import { z } from 'zod';
import { daySchema } from '../../model/calendar/day.js';
import { id } from '../../model/card-data.js';
import { PAPER_KINDS } from '../../model/paper.js';
import { defineButton } from './define-button.js';

/** Opens the form that asks for a paper of a group, about this. It stands on the cards of what papers are made of. */
export const exportButton = defineButton('export', {
  group: id,
  what: z.enum(PAPER_KINDS),
  meeting: daySchema.nullable(),
  /** Which plan, report or return it is of; absent for the one that is meant by itself. */
  reference: z.string().max(40).nullable().default(null),
});
