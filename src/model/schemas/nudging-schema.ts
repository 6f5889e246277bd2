import { z } from 'zod';
import { NATIONS } from '../calendar/nation.js';
import { NUDGE_POLICY, type NudgePolicy } from '../nudge-policy.js';
import { NO_PREFERENCES, type NudgePreferences } from '../nudge-preferences.js';
import { day, instant, timeOfDay } from './time-schemas.js';
import type { Same } from './same-type.js';

const weekdays = z.array(
  z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6), z.literal(7)]),
);
const quiet = z.strictObject({ from: timeOfDay, until: timeOfDay });
const days = z.number().int().nonnegative();

/** How a group nudges, as it is kept; groups that were kept before they could settle it have what suits most. */
export const policySchema = z.strictObject({
  daysBefore: z.array(days),
  everyDaysAfter: z.number().int().positive(),
  at: timeOfDay,
  weekdays,
  quiet,
  escalateAfter: days,
  mayMention: z.boolean(),
});

/** What a person has settled for themselves, as it is kept. */
export const ownNudgingSchema = z.strictObject({
  zone: z.string().nullable(),
  at: timeOfDay.nullable(),
  daysBefore: z.array(days).nullable(),
  everyDaysAfter: z.number().int().positive().nullable(),
  weekdays: weekdays.nullable(),
  nation: z.enum(NATIONS).nullable(),
  quiet: quiet.nullable(),
  leave: z.strictObject({ from: day, until: day, standIn: z.string().nullable() }).nullable(),
  snoozedUntil: day.nullable(),
  onlyOverdue: z.boolean(),
});

/** Whether someone can be reached, as it is kept. */
export const outOfReachSchema = z.strictObject({
  reason: z.enum(['never-installed', 'blocked', 'left', 'guest']),
  since: instant,
  triedAt: instant,
});

/** What records that were kept before there was any of this have. */
export const NUDGING_DEFAULTS: { readonly policy: NudgePolicy; readonly own: NudgePreferences } = {
  policy: NUDGE_POLICY,
  own: NO_PREFERENCES,
};

export const nudgingSchemasFitTheCore: [
  Same<z.infer<typeof policySchema>, NudgePolicy>,
  Same<z.infer<typeof ownNudgingSchema>, NudgePreferences>,
] = [true, true];
