import type { Day, TimeOfDay } from './calendar/day.js';
import type { PolicyFault } from './nudge-policy.js';

/** Why a nudge setting of a group or a person is refused. */
export type PreferenceProblem =
  | { readonly code: 'nudging-not-read'; readonly said: string; readonly why: PolicyFault }
  | { readonly code: 'own-hour-quiet'; readonly said: string; readonly from: TimeOfDay; readonly until: TimeOfDay }
  | { readonly code: 'one-day-unclear'; readonly said: string }
  | { readonly code: 'leave-not-read'; readonly said: string }
  | { readonly code: 'leave-no-end'; readonly said: string }
  /** `said` is the name of the person who is away. */
  | { readonly code: 'leave-of-another'; readonly said: string }
  | { readonly code: 'leave-past'; readonly said: string }
  | { readonly code: 'leave-backwards'; readonly said: string }
  | { readonly code: 'leave-too-long'; readonly said: string }
  | { readonly code: 'stand-in-unknown'; readonly said: string }
  | { readonly code: 'stand-in-yourself' }
  | { readonly code: 'stand-in-several'; readonly said: string }
  | { readonly code: 'snooze-not-read'; readonly said: string }
  | { readonly code: 'snooze-past'; readonly said: string }
  | { readonly code: 'snooze-too-long'; readonly said: string; readonly last: Day }
  | { readonly code: 'not-your-card' };
