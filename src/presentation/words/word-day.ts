import type { Day } from '../../model/calendar/day.js';
import { weekdayOf } from '../../model/calendar/days.js';
import type { Language } from '../../model/group.js';

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  cy: ['dydd Llun', 'dydd Mawrth', 'dydd Mercher', 'dydd Iau', 'dydd Gwener', 'dydd Sadwrn', 'dydd Sul'],
};

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  cy: [
    'Ionawr',
    'Chwefror',
    'Mawrth',
    'Ebrill',
    'Mai',
    'Mehefin',
    'Gorffennaf',
    'Awst',
    'Medi',
    'Hydref',
    'Tachwedd',
    'Rhagfyr',
  ],
};

/** A day in words: "Wednesday 30 November 2022", "dydd Mercher 30 Tachwedd 2022". */
export function wordDay(day: Day, language: Language): string {
  return `${WEEKDAYS[language][weekdayOf(day) - 1] ?? ''} ${wordDate(day, language)}`;
}

/** A day as it says when something is, or until when: "Wednesday 30 November 2022", "ddydd Mercher 30 Tachwedd 2022". */
export const wordOnDay = (day: Day, language: Language): string =>
  wordDay(day, language).replace(/^dydd(?= )/, 'ddydd');

/** A day without its weekday: "30 November 2022". */
export function wordDate(day: Day, language: Language): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date ?? ''} ${MONTHS[language][(month ?? 1) - 1] ?? ''} ${year ?? ''}`;
}
