import { z } from 'zod';
import { daySchema, type Day, type LocalDateTime } from './calendar/day.js';
import type { Nation } from './calendar/nation.js';
import type { Infer } from './infer.js';
import type { Term } from './term.js';

/**
 * What a deadline's words come down to: one day; a period, of which the last day counts; the group's next meeting;
 * ongoing, with no last day; or none at all.
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

/** Why words that speak of a date could not be read as one. */
export type DeadlineProblemCode = 'no-such-date' | 'not-a-deadline';

/** A deadline read from words, or the reason why it could not be; `start` and `end` are offsets into the text given. */
export type DeadlineReading =
  | { readonly ok: true; readonly deadline: Deadline; readonly start: number; readonly end: number }
  | {
      readonly ok: false;
      readonly code: DeadlineProblemCode;
      readonly said: string;
      readonly start: number;
      readonly end: number;
    };

/** Against what a deadline's words are read. Never the machine's own clock or zone. */
export interface DeadlineContext {
  /** When the words were said, in the group's zone. */
  readonly saidAt: LocalDateTime;
  /** The day of the meeting after the one at which the words were said, if known. */
  readonly nextMeeting: Day | null;
  /** Whose bank holidays are not working days. */
  readonly nation: Nation;
  readonly terms?: readonly Term[];
}
