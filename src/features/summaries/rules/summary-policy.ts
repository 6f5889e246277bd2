import type { Group } from '../../../model/group.js';
import type { TimeOfDay } from '../../../model/calendar/day.js';

/** When a group gets its summary before a meeting. */
export interface SummaryPolicy {
  /** Working days of the group's nation before the day of the meeting. */
  readonly workingDaysBefore: number;
  /** The wall-clock time, in the group's zone. */
  readonly at: TimeOfDay;
}

export const SUMMARY_POLICY: SummaryPolicy = { workingDaysBefore: 2, at: '09:00' };

/** The settings key for a group's own number of working days, and the most it may be. */
export const SUMMARY_DAYS = 'summaryDays';
export const MOST_SUMMARY_DAYS = 20;

/** Returns when a group gets its summaries: its own setting if valid, else the default. */
export function summaryPolicyOf({ settings }: Partial<Pick<Group, 'settings'>>): SummaryPolicy {
  const days = settings?.[SUMMARY_DAYS];
  const isSet = typeof days === 'number' && Number.isInteger(days) && days >= 0 && days <= MOST_SUMMARY_DAYS;
  return isSet ? { ...SUMMARY_POLICY, workingDaysBefore: days } : SUMMARY_POLICY;
}
