import type { Meeting } from '../../model/meeting.js';

/** From when to when a meeting is, "11:00-12:30". */
export const spanOf = ({ start, end }: Pick<Meeting, 'start' | 'end'>): string =>
  end === null ? start : `${start}-${end}`;
