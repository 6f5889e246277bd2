import type { TimeOfDay } from '../../../model/calendar/day.js';

/** When a group gets its summary before a meeting. */
export interface SummaryPolicy {
  /** Working days of the group's nation before the day of the meeting. */
  readonly workingDaysBefore: number;
  /** The wall-clock time, in the group's zone. */
  readonly at: TimeOfDay;
}

export const SUMMARY_POLICY: SummaryPolicy = { workingDaysBefore: 2, at: '09:00' };
