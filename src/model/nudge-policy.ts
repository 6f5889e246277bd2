import type { TimeOfDay } from './calendar/day.js';

/** A day of the week, 1 for Monday to 7 for Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Wall-clock times between which nobody is written to, over midnight. */
export interface QuietHours {
  readonly from: TimeOfDay;
  readonly until: TimeOfDay;
}

/** When a group's leads are nudged about an action that has a last day. Days are working days, bank holidays are none. */
export interface NudgePolicy {
  /** Working days before the last day on which a slot falls; 0 is the day itself, or the last working day before it. */
  readonly daysBefore: readonly number[];
  /** Working days between slots after the last day, for as long as the action is open. */
  readonly everyDaysAfter: number;
  /** The wall-clock time of a day's digest. */
  readonly at: TimeOfDay;
  readonly weekdays: readonly Weekday[];
  readonly quiet: QuietHours;
  /** Working days overdue, without a word from its leads, after which an action goes to the chair; 0 for never. */
  readonly escalateAfter: number;
  /** Whether a lead who cannot be reached may be mentioned in the group's own chat. */
  readonly mayMention: boolean;
}

/** What suits a UK board that has settled nothing. */
export const NUDGE_POLICY: NudgePolicy = {
  daysBefore: [5, 1, 0],
  everyDaysAfter: 5,
  at: '09:00',
  weekdays: [1, 2, 3, 4, 5],
  quiet: { from: '18:00', until: '08:00' },
  escalateAfter: 10,
  mayMention: false,
};
/** Why a part of a policy cannot be: not understood, or what it asks for is beyond what nudging knows. */
export type PolicyFault =
  'not-read' | 'no-such-time' | 'too-many-days' | 'too-many-slots' | 'no-working-day' | 'hour-quiet';
/** Whether a time lies in the quiet hours; those that begin and end together are none. */
export const isQuiet = (at: TimeOfDay, { from, until }: QuietHours): boolean =>
  from <= until ? from <= at && at < until : at >= from || at < until;
