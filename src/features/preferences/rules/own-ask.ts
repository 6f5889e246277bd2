import type { Day, TimeOfDay } from '../../../model/calendar/day.js';
import type { Nation } from '../../../model/calendar/nation.js';
import type { NudgePolicy, QuietHours, Weekday } from '../../../model/nudge-policy.js';

/** What someone asks for about their own nudges, as said; words are read once it is known in which zone they were said. */
export type OwnAsk =
  /** `days` is when, "until 5 December"; `standIn` who, null when nobody was named. */
  | { readonly ask: 'leave'; readonly days: string; readonly standIn: string | null }
  /** Somebody else is away: that is theirs to say. */
  | { readonly ask: 'leave-of-another'; readonly who: string }
  /** `on` is the day they are back, as said; null for now. */
  | { readonly ask: 'back'; readonly on: string | null }
  /** `words` is until when or how long; null for until their next working day. */
  | { readonly ask: 'snooze'; readonly words: string | null }
  | { readonly ask: 'unsnooze' }
  | { readonly ask: 'only-overdue'; readonly isOnly: boolean }
  /** A part of a policy, "at 8:30", "10, 3 and 1 days before". */
  | { readonly ask: 'settle'; readonly words: string }
  | { readonly ask: 'nation'; readonly words: string }
  /** Nothing of their own any longer, but leave and snooze. */
  | { readonly ask: 'as-group' };

/** What came of it, to be said back in words. */
export type OwnNews =
  | {
      readonly change: 'away';
      readonly from: Day;
      readonly until: Day;
      /** Whether that has begun. */
      readonly isNow: boolean;
      /** Their first working day afterwards. */
      readonly backOn: Day;
      readonly standIn: string | null;
    }
  | { readonly change: 'back'; readonly wasAway: boolean }
  | { readonly change: 'snoozed'; readonly until: Day }
  | { readonly change: 'unsnoozed' | 'only-overdue' | 'all' | 'as-group' | 'started' | 'saved' }
  | { readonly change: 'at'; readonly at: TimeOfDay }
  | { readonly change: 'weekdays'; readonly weekdays: readonly Weekday[] }
  | { readonly change: 'daysBefore'; readonly daysBefore: readonly number[] }
  | { readonly change: 'everyDaysAfter'; readonly everyDaysAfter: number }
  | { readonly change: 'quiet'; readonly quiet: QuietHours; readonly at: TimeOfDay }
  /** Several at once, as their nudging now is. */
  | { readonly change: 'several'; readonly policy: NudgePolicy }
  | { readonly change: 'nation'; readonly nation: Nation };
