import { isDay } from '../../model/calendar/days.js';
import type { Day, LocalDateTime, TimeOfDay } from '../../model/calendar/day.js';
import type { DeadlineContext } from '../../reading/deadlines/parsing/deadline-reading.js';
import { readDeadline } from '../../reading/deadlines/read-deadline.js';
import { readTime, TIME_SAID } from '../../reading/schedules/said-time.js';

/** The time for a day said without one. */
const MORNING: TimeOfDay = '09:00';

const EXACT = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{1,2}:\d{2}))?$/;

/** Splits off a time at the end. A number alone is a day of the month, so the end must look like a time. */
const WITH_TIME = new RegExp(`^(.+?)(?:,? (?:at|am) |,? (?=\\S{1,5}(?:[:.]\\d|[ap]m)))(${TIME_SAID})$`, 'i');

/**
 * Reads the moment that `pretend` names, in the group's zone: `2022-11-29 09:00`, or a day as people say it, "next
 * Tuesday at 9am". Null for anything else, and for a deadline without a day.
 */
export function readPretend(words: string, context: DeadlineContext): LocalDateTime | null {
  const said = words.trim();
  const [, exactDay, exactTime] = EXACT.exec(said) ?? [];
  if (exactDay !== undefined) return isDay(exactDay) ? moment(exactDay, exactTime) : null;
  const [, days = said, time] = WITH_TIME.exec(said) ?? [];
  const reading = readDeadline(days, context);
  return reading.ok && reading.deadline.due !== null ? moment(reading.deadline.due, time) : null;
}

function moment(day: Day, time: string | undefined): LocalDateTime | null {
  const read = time === undefined ? MORNING : readTime(time);
  return read === null ? null : `${day}T${read}`;
}
