import type { Day } from '../../model/calendar/day.js';

/** The address of the reader's own calendar, shown to them alone. */
export interface CalendarAddressReply {
  readonly kind: 'calendar-address';
  readonly url: string;
  readonly since: Day;
  /** Whether it replaces an older address, which no longer works. */
  readonly isRenewed: boolean;
}

/** Says why there is no address: it was stopped; only a 1:1 chat shows it; or no calendar can reach the server. */
export interface NoCalendarReply {
  readonly kind: 'no-calendar';
  readonly why: 'stopped' | 'elsewhere' | 'unreachable';
}
