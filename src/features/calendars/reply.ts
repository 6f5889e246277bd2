import type { Day } from '../../model/calendar/day.js';

/** The address of the reader's own calendar, to themselves alone. */
export interface CalendarAddressReply {
  readonly kind: 'calendar-address';
  readonly url: string;
  readonly since: Day;
  /** Whether another address led there before, which no longer does. */
  readonly isRenewed: boolean;
}

/** That they have no address, or no longer; that it is only said in a 1:1 chat; or that no calendar can reach the server. */
export interface NoCalendarReply {
  readonly kind: 'no-calendar';
  readonly why: 'stopped' | 'elsewhere' | 'unreachable';
}
