import { z } from 'zod';
import { daySchema, timeOfDaySchema } from './calendar/day.js';
import { nationSchema } from './calendar/nation.js';
import type { Infer } from './infer.js';
import { personIdSchema } from './lead.js';
import { nudgePolicySchema, quietHoursSchema } from './nudge-policy.js';

/** The first and last day on which someone is away, and who stands in for them; null for nobody. */
const leaveSchema = z.strictObject({ from: daySchema, until: daySchema, standIn: personIdSchema.nullable() });
export interface Leave extends Infer<typeof leaveSchema> {}

const { daysBefore, everyDaysAfter, weekdays } = nudgePolicySchema.shape;

/** A person's own nudge settings, which override their groups'; null keeps the group's. */
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
  /** The first day on which they want nudges again; null if they have not put them off. */
  snoozedUntil: daySchema.nullable(),
  /** Whether they want nudges only about what is overdue. */
  onlyOverdue: z.boolean(),
  /** False if they want no message when others give them an action, change one or take one. */
  tellsChanges: z.boolean().optional(),
});
export interface NudgePreferences extends Infer<typeof nudgePreferencesSchema> {}

/** No preferences: everything as their groups have it. */
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
