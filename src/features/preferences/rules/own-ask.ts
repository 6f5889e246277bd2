import type { Day, TimeOfDay } from '../../../model/calendar/day.js';
import type { Nation } from '../../../model/calendar/nation.js';
import type { NudgePolicy, QuietHours, Weekday } from '../../../model/nudge-policy.js';

/** What someone asks about their own nudges, as said; the words are read later, once the person's zone is known. */
export type OwnAsk =
  /** `days` says when, "until 5 December"; `standIn` says who, null if nobody was named. */
  | { readonly ask: 'leave'; readonly days: string; readonly standIn: string | null }
  /** Somebody else is away, which only they may say. */
  | { readonly ask: 'leave-of-another'; readonly who: string }
  /** `on` is the day they are back, as said; null for today. */
  | { readonly ask: 'back'; readonly on: string | null }
  /** `words` says until when or how long; null for until their next working day. */
  | { readonly ask: 'snooze'; readonly words: string | null }
  | { readonly ask: 'unsnooze' }
  | { readonly ask: 'only-overdue'; readonly isOnly: boolean }
  /** `words` hold parts of a policy: "at 8:30", "10, 3 and 1 days before". */
  | { readonly ask: 'settle'; readonly words: string }
  | { readonly ask: 'nation'; readonly words: string }
  /** Clears all of their own settings except leave and snooze. */
  | { readonly ask: 'as-group' };

/** What was changed, to say back to the person. */
export type OwnNews =
  | {
      readonly change: 'away';
      readonly from: Day;
      readonly until: Day;
      /** Whether the leave has begun. */
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
  /** Several at once: the policy as it now applies to them. */
  | { readonly change: 'several'; readonly policy: NudgePolicy }
  | { readonly change: 'nation'; readonly nation: Nation };
