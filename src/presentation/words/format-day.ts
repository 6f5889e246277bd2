import type { Day } from '../../model/calendar/day.js';
import { weekdayOf } from '../../model/calendar/days.js';
import type { Language } from '../../model/language.js';
import type { Weekday } from '../../model/nudge-policy.js';
import { sharedWords } from './shared-words.js';

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
export const formatWeekday = (weekday: Weekday, language: Language): string =>
  sharedWords(language).weekday[WEEKDAYS[weekday - 1] ?? 'monday'];

/** A weekday as it says when something is, or until when: "Wednesday", "ddydd Mercher". */
export const formatOnWeekday = (weekday: Weekday, language: Language): string =>
  sharedWords(language).onWeekday[WEEKDAYS[weekday - 1] ?? 'monday'];

/** A day in words: "Wednesday 30 November 2022", "dydd Mercher 30 Tachwedd 2022". */
export const formatDay = (day: Day, language: Language): string =>
  `${formatWeekday(weekdayOf(day), language)} ${formatDate(day, language)}`;

/** A day as it says when something is, or until when: "Wednesday 30 November 2022", "ddydd Mercher 30 Tachwedd 2022". */
export const formatOnDay = (day: Day, language: Language): string =>
  `${formatOnWeekday(weekdayOf(day), language)} ${formatDate(day, language)}`;

/** A day without its weekday: "30 November 2022". */
export function formatDate(day: Day, language: Language): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date ?? ''} ${sharedWords(language).month[MONTHS[(month ?? 1) - 1] ?? 'january']} ${year ?? ''}`;
}

/** A day in a row: "Fri 7 Oct"; its year is said where it is not that of `today`. */
export function formatShortDay(day: Day, today: Day, language: Language): string {
  const { shortWeekday, shortMonth } = sharedWords(language);
  const [year = '', month, date] = day.split('-');
  const weekday = shortWeekday[WEEKDAYS[weekdayOf(day) - 1] ?? 'monday'];
  const said = `${weekday} ${Number(date)} ${shortMonth[MONTHS[Number(month) - 1] ?? 'january']}`;
  return today.startsWith(year) ? said : `${said} ${year}`;
}
