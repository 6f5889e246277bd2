import type { TimeOfDay } from '../calendar/day.js';

/** When leads are nudged about an action that has a last day. */
export interface NudgePolicy {
  /** Days before the last day on which a slot falls; 0 is the day itself. */
  readonly daysBefore: readonly number[];
  /** Days between slots after the last day, for as long as the action is open. */
  readonly everyDaysAfter: number;
  /** The wall-clock time of a slot, in the group's zone; no digest is made earlier on any day. */
  readonly at: TimeOfDay;
}

export const NUDGE_POLICY: NudgePolicy = { daysBefore: [7, 1, 0], everyDaysAfter: 7, at: '09:00' };
