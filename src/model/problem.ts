import type { Day } from './calendar/day.js';
import type { Ending, RequestKind } from './lead-request.js';
import type { DocumentProblem } from './document-problem.js';
import type { PreferenceProblem } from './preference-problem.js';

/**
 * Something asked that cannot be done, with what its wording needs. Every code has a sentence in every language; it
 * says what is wrong and what to do instead.
 */
export type Problem =
  | { readonly code: 'no-task'; readonly said: string }
  | { readonly code: 'no-such-date'; readonly said: string }
  | { readonly code: 'deadline-not-read'; readonly said: string }
  | { readonly code: 'deadline-in-past'; readonly said: string; readonly day: string }
  | { readonly code: 'unknown-reference'; readonly reference: string }
  | { readonly code: 'unknown-decision'; readonly reference: string }
  | { readonly code: 'decision-not-read' }
  | { readonly code: 'unknown-return'; readonly reference: string }
  | { readonly code: 'no-return' }
  | { readonly code: 'return-closed'; readonly reference: string }
  | { readonly code: 'not-asked-return'; readonly reference: string }
  | { readonly code: 'not-allowed-returns' }
  | { readonly code: 'return-needs-who' }
  | { readonly code: 'return-needs-due' }
  | { readonly code: 'return-needs-questions' }
  | { readonly code: 'return-questions-unsure' }
  | { readonly code: 'reference-elsewhere'; readonly reference: string }
  | { readonly code: 'not-allowed'; readonly reference: string | null }
  | { readonly code: 'not-allowed-settings' }
  | { readonly code: 'not-a-member' }
  | { readonly code: 'observes-only' }
  | { readonly code: 'not-allowed-to-ask'; readonly reference: string }
  | { readonly code: 'not-allowed-to-hold'; readonly reference: string | null }
  | { readonly code: 'not-allowed-exempt' }
  | { readonly code: 'exempt-reason-needed'; readonly what: string }
  | { readonly code: 'publication-refused'; readonly places: string }
  | { readonly code: 'hold-in-group' }
  | { readonly code: 'retention-not-read'; readonly said: string }
  | { readonly code: 'no-meeting-to-attend'; readonly reference: string }
  | { readonly code: 'no-lead-to-ask'; readonly reference: string }
  | { readonly code: 'already-closed'; readonly reference: string }
  /** A meeting that goes through its actions has dealt with it since; `name` is who pressed. */
  | { readonly code: 'dealt-with'; readonly reference: string; readonly name: string }
  | { readonly code: 'matters-over' }
  | { readonly code: 'not-allowed-matters' }
  | { readonly code: 'not-allowed-end-meeting' }
  | { readonly code: 'already-open'; readonly reference: string }
  | { readonly code: 'paper-expired' }
  | { readonly code: 'paper-not-put' }
  | { readonly code: 'nothing-to-undo' }
  | { readonly code: 'note-empty'; readonly reference: string }
  | { readonly code: 'more-time-no-date'; readonly reference: string }
  | { readonly code: 'more-time-no-reason'; readonly reference: string }
  | { readonly code: 'more-time-not-later'; readonly said: string; readonly day: Day }
  | { readonly code: 'not-a-lead'; readonly reference: string }
  | { readonly code: 'no-request'; readonly reference: string }
  | { readonly code: 'several-requests'; readonly reference: string }
  | {
      readonly code: 'request-over';
      readonly reference: string;
      readonly state: Ending;
      /** Who decided or ended it. */
      readonly name: string;
    }
  | { readonly code: 'not-a-decider'; readonly reference: string }
  | { readonly code: 'not-proposed'; readonly reference: string }
  | { readonly code: 'not-allowed-to-confirm'; readonly reference: string }
  | { readonly code: 'change-unclear'; readonly reference: string; readonly about: RequestKind }
  | { readonly code: 'lead-not-read'; readonly said: string }
  | { readonly code: 'lead-unknown'; readonly said: string }
  | { readonly code: 'lead-unclear'; readonly said: string; readonly names: readonly string[] }
  | { readonly code: 'message-too-long'; readonly characters: number; readonly limit: number }
  | { readonly code: 'message-not-read' }
  | { readonly code: 'too-many-lines'; readonly lines: number; readonly limit: number }
  | { readonly code: 'too-many-actions'; readonly found: number; readonly limit: number }
  | { readonly code: 'readers-busy' }
  | FileProblem
  | { readonly code: 'file-not-fetched'; readonly name: string }
  | { readonly code: 'file-not-allowed'; readonly name: string }
  | { readonly code: 'no-actions-found' }
  | { readonly code: 'nothing-chosen' }
  | { readonly code: 'review-gone' }
  | { readonly code: 'meetings-not-read'; readonly said: string }
  | { readonly code: 'no-meeting-planned' }
  | { readonly code: 'no-group-yet' }
  | { readonly code: 'no-such-meeting' }
  | { readonly code: 'meeting-has-begun'; readonly day: Day }
  | { readonly code: 'no-such-agenda-item' }
  | { readonly code: 'not-allowed-agenda' }
  | { readonly code: 'not-allowed-plan' }
  | { readonly code: 'agenda-not-read' }
  | { readonly code: 'no-plan-found' }
  | { readonly code: 'no-plan-to-export' }
  | { readonly code: 'meeting-day-needed' }
  | { readonly code: 'meeting-in-past'; readonly day: Day }
  | { readonly code: 'meeting-already'; readonly day: Day }
  | { readonly code: 'name-missing' }
  | { readonly code: 'prefix-not-read'; readonly said: string }
  | { readonly code: 'prefix-taken'; readonly prefix: string }
  | { readonly code: 'nation-unknown'; readonly said: string }
  /** Examples of words that set it, one a language. */
  | { readonly code: 'setting-not-read'; readonly said: string; readonly examples: readonly string[] }
  | { readonly code: 'terms-not-read'; readonly said: string }
  | { readonly code: 'set-not-read'; readonly said: string }
  | { readonly code: 'zone-unknown'; readonly said: string }
  | { readonly code: 'person-unknown'; readonly said: string }
  | PreferenceProblem
  | { readonly code: 'moment-not-read'; readonly said: string }
  | { readonly code: 'moment-in-past'; readonly said: string }
  | { readonly code: 'card-not-understood' }
  | { readonly code: 'group-unreadable'; readonly group: string }
  | { readonly code: 'not-saved' }
  | { readonly code: 'store-unavailable' }
  | { readonly code: 'internal' }
  | { readonly code: 'not-understood'; readonly said: string };

/** A file that could not be read, by its name. */
type FileProblem = {
  readonly [Code in DocumentProblem]: { readonly code: Code; readonly name: string };
}[DocumentProblem];

export type ProblemCode = Problem['code'];
