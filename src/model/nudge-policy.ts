import { z } from 'zod';
import { type TimeOfDay, timeOfDaySchema } from './calendar/day.js';
import type { Infer } from './infer.js';

/** A day of the week, 1 for Monday to 7 for Sunday (ISO 8601). */
const weekdaySchema = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
  z.literal(7),
]);
export type Weekday = z.infer<typeof weekdaySchema>;

/** Wall-clock times between which nobody is sent anything, even over midnight. */
export const quietHoursSchema = z.strictObject({ from: timeOfDaySchema, until: timeOfDaySchema });
export interface QuietHours extends Infer<typeof quietHoursSchema> {}

const days = z.number().int().nonnegative();

/** When a group's leads are nudged about an action with a last day. Days are working days, without bank holidays. */
export const nudgePolicySchema = z.strictObject({
  /** Working days from a slot to the last day; 0 is the day itself, or the last working day before it. */
  daysBefore: z.array(days),
  /** Working days between slots after the last day, for as long as the action is open. */
  everyDaysAfter: z.number().int().positive(),
  /** The wall-clock time of a day's digest. */
  at: timeOfDaySchema,
  weekdays: z.array(weekdaySchema),
  quiet: quietHoursSchema,
  /** Working days overdue, without a word from its leads, after which an action goes to the chair; 0 for never. */
  escalateAfter: days,
  /** Whether a lead who cannot be reached may be mentioned in the group's own chat. */
  mayMention: z.boolean(),
});
export interface NudgePolicy extends Infer<typeof nudgePolicySchema> {}

/** The default, which suits a UK board. */
export const NUDGE_POLICY: NudgePolicy = {
  daysBefore: [5, 1, 0],
  everyDaysAfter: 5,
  at: '09:00',
  weekdays: [1, 2, 3, 4, 5],
  quiet: { from: '18:00', until: '08:00' },
  escalateAfter: 10,
  mayMention: false,
};

/** Why part of a policy is refused: not understood, or more than nudging can do. */
export type PolicyFault =
  'not-read' | 'no-such-time' | 'too-many-days' | 'too-many-slots' | 'no-working-day' | 'hour-quiet';

/** Whether a time is in the quiet hours; hours that begin and end at the same time are empty. */
export const isQuiet = (at: TimeOfDay, { from, until }: QuietHours): boolean =>
  from <= until ? from <= at && at < until : at >= from || at < until;
