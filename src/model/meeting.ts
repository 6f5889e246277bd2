import { z } from 'zod';
import { daySchema, instantSchema, timeOfDaySchema } from './calendar/day.js';
import type { Infer } from './infer.js';

/** One dated occurrence of a group's meeting, in the group's zone. */
export const meetingSchema = z.strictObject({
  day: daySchema,
  start: timeOfDaySchema,
  end: timeOfDaySchema.nullable(),
  state: z.enum(['planned', 'held', 'cancelled']),
  /** When people first joined it in Teams, and when the last left; absent where Teams has not said. */
  beganAt: instantSchema.optional(),
  endedAt: instantSchema.optional(),
  /** Set if it was held and nobody had planned it. */
  isUnplanned: z.literal(true).optional(),
});
export interface Meeting extends Infer<typeof meetingSchema> {}

/** How a group's meetings repeat: an iCalendar rule (RFC 5545) and the words it was read from. */
export const seriesSchema = z.strictObject({
  said: z.string(),
  /** An RRULE value without a start, `FREQ=MONTHLY;BYDAY=2TH`. */
  rule: z.string(),
  from: daySchema,
  /** What happens to a meeting on a bank holiday of the group's nation; absent if it takes place as usual. */
  onHoliday: z.enum(['skip', 'move']).optional(),
  start: timeOfDaySchema,
  end: timeOfDaySchema.nullable(),
});
export interface Series extends Infer<typeof seriesSchema> {}
