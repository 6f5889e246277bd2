import type { Day } from '../../model/calendar/day.js';
import { weekdayOf } from '../../model/calendar/days.js';
import type { Language } from '../../model/language.js';
import type { Weekday } from '../../model/nudge-policy.js';
import { messagesFor } from './messages.js';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** A weekday by itself: "Wednesday", "dydd Mercher". */
export const wordWeekday = (weekday: Weekday, language: Language): string =>
  messagesFor(language).weekday[WEEKDAYS[weekday - 1] ?? 'monday'];

/** A weekday as it says when something is, or until when: "Wednesday", "ddydd Mercher". */
export const wordOnWeekday = (weekday: Weekday, language: Language): string =>
  messagesFor(language).onWeekday[WEEKDAYS[weekday - 1] ?? 'monday'];

/** A day in words: "Wednesday 30 November 2022", "dydd Mercher 30 Tachwedd 2022". */
export const wordDay = (day: Day, language: Language): string =>
  `${wordWeekday(weekdayOf(day), language)} ${wordDate(day, language)}`;

/** A day as it says when something is, or until when: "Wednesday 30 November 2022", "ddydd Mercher 30 Tachwedd 2022". */
export const wordOnDay = (day: Day, language: Language): string =>
  `${wordOnWeekday(weekdayOf(day), language)} ${wordDate(day, language)}`;

/** A day without its weekday: "30 November 2022". */
export function wordDate(day: Day, language: Language): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date ?? ''} ${messagesFor(language).month[MONTHS[(month ?? 1) - 1] ?? 'january']} ${year ?? ''}`;
}
