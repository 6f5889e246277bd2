import { z } from 'zod';
import { daySchema } from './calendar/day.js';
import type { Infer } from './infer.js';

/**
 * What a deadline's words mean: one day; a period, whose last day counts; the group's next meeting; ongoing, with no
 * last day; or none at all.
 */
const basisSchema = z.enum(['day', 'period', 'meeting', 'ongoing', 'none']);
export type DeadlineBasis = z.infer<typeof basisSchema>;

/** The parts of a deadline that its words left out and the reader filled in. */
const inferredPartSchema = z.enum(['weekday', 'day', 'month', 'year', 'period', 'meeting-date']);
export type InferredPart = z.infer<typeof inferredPartSchema>;

/** A deadline: the words as said, what they resolve to, and which parts of that were inferred. */
export const deadlineSchema = z.strictObject({
  /** The words as they were said, "by 30 November"; null when nothing was said. */
  said: z.string().nullable(),
  basis: basisSchema,
  /** The first day of a period, or the day itself; null when there is none or it is not known. */
  from: daySchema.nullable(),
  /** The last day on which the action is still on time; null when there is none or it is not known. */
  due: daySchema.nullable(),
  inferred: z.array(inferredPartSchema),
});
export interface Deadline extends Infer<typeof deadlineSchema> {}

export const NO_DEADLINE: Deadline = { said: null, basis: 'none', from: null, due: null, inferred: [] };
