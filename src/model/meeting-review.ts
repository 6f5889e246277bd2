import { z } from 'zod';
import { actorSchema } from './actor.js';
import { daySchema, instantSchema } from './calendar/day.js';
import type { Infer } from './infer.js';

/** What a meeting did with an action when it came to it. */
export const reviewOutcomeSchema = z.enum(['closed', 'carried-forward', 'changed', 'skipped']);
export type ReviewOutcome = z.infer<typeof reviewOutcomeSchema>;

/** A meeting's review of matters arising; one at a time in a group. It can stop and go on, even on another device. */
export const meetingReviewSchema = z.strictObject({
  /** The day of the meeting. */
  meeting: daySchema,
  startedAt: instantSchema,
  startedBy: actorSchema,
  /** The references of the actions that it goes through, in order, as they were when it began. */
  references: z.array(z.string()),
  outcomes: z.array(
    z.strictObject({ reference: z.string(), outcome: reviewOutcomeSchema, at: instantSchema, by: actorSchema }),
  ),
  /** Null while it goes on. */
  endedAt: instantSchema.nullable(),
});
export interface MeetingReview extends Infer<typeof meetingReviewSchema> {}
