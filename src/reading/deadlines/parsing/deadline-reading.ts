import type { Deadline } from '../../../model/deadline.js';
import type { Day, LocalDateTime } from '../../../model/calendar/day.js';
import type { Nation } from '../../../model/calendar/nation.js';
import type { Term } from '../../../model/term.js';

/** Why words about a date could not be read as one. */
export type DeadlineProblemCode = 'no-such-date' | 'not-a-deadline';

/** A deadline read from words, or why it could not be; `start` and `end` are offsets into the given text. */
export type DeadlineReading =
  | { readonly ok: true; readonly deadline: Deadline; readonly start: number; readonly end: number }
  | {
      readonly ok: false;
      readonly code: DeadlineProblemCode;
      readonly said: string;
      readonly start: number;
      readonly end: number;
    };

/** What a deadline's words are read against. Never the machine's own clock or zone. */
export interface DeadlineContext {
  /** When the words were said, in the group's zone. */
  readonly saidAt: LocalDateTime;
  /** The day of the meeting after the one at which the words were said, if known. */
  readonly nextMeeting: Day | null;
  /** The day of the first meeting after another day, if known. */
  readonly meetingAfter?: (day: Day) => Day | null;
  /** The nation whose bank holidays are not working days. */
  readonly nation: Nation;
  readonly terms?: readonly Term[];
}
