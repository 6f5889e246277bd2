import { z } from 'zod';
import { daySchema, timeOfDaySchema } from './calendar/day.js';
import { nationSchema } from './calendar/nation.js';
import type { Infer } from './infer.js';
import { personIdSchema } from './lead.js';
import { nudgePolicySchema, quietHoursSchema } from './nudge-policy.js';

/** Days on which someone is away, both included, and who stands in for them; null when nobody does. */
const leaveSchema = z.strictObject({ from: daySchema, until: daySchema, standIn: personIdSchema.nullable() });
export interface Leave extends Infer<typeof leaveSchema> {}

const { daysBefore, everyDaysAfter, weekdays } = nudgePolicySchema.shape;

/** What a person has settled about their own nudges, over what their groups say; null is as the group has it. */
export const nudgePreferencesSchema = z.strictObject({
  /** Their time zone, as Teams gives it. */
  zone: z.string().nullable(),
  at: timeOfDaySchema.nullable(),
  daysBefore: daysBefore.nullable(),
  everyDaysAfter: everyDaysAfter.nullable(),
  weekdays: weekdays.nullable(),
  nation: nationSchema.nullable(),
  quiet: quietHoursSchema.nullable(),
  leave: leaveSchema.nullable(),
  /** The first day on which they want to hear again; null when they have not put their nudges off. */
  snoozedUntil: daySchema.nullable(),
  /** Whether they want to hear only of what is overdue. */
  onlyOverdue: z.boolean(),
  /** False where they want no message when others give them an action, or change or take one. */
  tellsChanges: z.boolean().optional(),
});
export interface NudgePreferences extends Infer<typeof nudgePreferencesSchema> {}

/** Someone who has settled nothing: as their groups have it. */
export const NO_PREFERENCES: NudgePreferences = {
  zone: null,
  at: null,
  daysBefore: null,
  everyDaysAfter: null,
  weekdays: null,
  nation: null,
  quiet: null,
  leave: null,
  snoozedUntil: null,
  onlyOverdue: false,
};
