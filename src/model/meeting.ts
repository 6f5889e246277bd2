import type { Day, TimeOfDay } from './calendar/day.js';
/** One dated occurrence of a group's meeting, in the group's zone. */
export interface Meeting {
  readonly day: Day;
  readonly start: TimeOfDay;
  readonly end: TimeOfDay | null;
  readonly state: 'planned' | 'held' | 'cancelled';
}
/** How a group's meetings repeat: an iCalendar rule (RFC 5545) and the words it was read from. */
export interface Series {
  readonly said: string;
  /** An RRULE value without a start, `FREQ=MONTHLY;BYDAY=2TH`. */
  readonly rule: string;
  readonly from: Day;
  readonly start: TimeOfDay;
  readonly end: TimeOfDay | null;
}
