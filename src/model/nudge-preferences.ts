import type { Day, TimeOfDay, Zone } from './calendar/day.js';
import type { Nation } from './calendar/nation.js';
import type { PersonId } from './lead.js';
import type { QuietHours, Weekday } from './nudge-policy.js';

/** Days on which someone is away, both included, and who stands in for them; null when nobody does. */
export interface Leave {
  readonly from: Day;
  readonly until: Day;
  readonly standIn: PersonId | null;
}

/** What a person has settled about their own nudges, over what their groups say; null is as the group has it. */
export interface NudgePreferences {
  /** Their time zone, as Teams tells it. */
  readonly zone: Zone | null;
  readonly at: TimeOfDay | null;
  readonly daysBefore: readonly number[] | null;
  readonly everyDaysAfter: number | null;
  readonly weekdays: readonly Weekday[] | null;
  readonly nation: Nation | null;
  readonly quiet: QuietHours | null;
  readonly leave: Leave | null;
  /** The first day on which they want to hear again; null when they have not put their nudges off. */
  readonly snoozedUntil: Day | null;
  /** Whether they want to hear only of what is overdue. */
  readonly onlyOverdue: boolean;
}

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
