import { z } from 'zod';
import { daySchema } from '../../model/calendar/day.js';
import { id } from '../../model/card-data.js';
import { PAPER_KINDS } from '../../model/paper.js';
import { defineButton } from './define-button.js';

/** Opens the form that asks for a group's paper about `what`. Appears on the cards that papers are made from. */
export const exportButton = defineButton('export', {
  group: id,
  what: z.enum(PAPER_KINDS),
  meeting: daySchema.nullable(),
  /** Which plan, report or return it is about; null for the one meant by default. */
  reference: z.string().max(40).nullable().default(null),
});
