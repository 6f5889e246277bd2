import { isDay } from '../../model/calendar/days.js';
import type { LocalDateTime } from '../../model/calendar/day.js';

/** When a day is said without a time. */
const MORNING = '09:00';

/** The moment that `pretend` names: `2022-11-29 09:00`, `2022-11-29T09:00` or `2022-11-29`; null for anything else. */
export function readPretend(words: string): PretendRequest | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{1,2}):(\d{2}))?$/.exec(words.trim());
  const [, day, hours, minutes] = match ?? [];
  if (day === undefined || !isDay(day)) return null;
  if (hours === undefined || minutes === undefined) return { until: `${day}T${MORNING}` };
  if (Number(hours) > 23 || Number(minutes) > 59) return null;
  return { until: `${day}T${hours.padStart(2, '0')}:${minutes}` };
}
/** The words of `pretend` after reading: a moment in the group's zone. */
export interface PretendRequest {
  readonly until: LocalDateTime;
}
