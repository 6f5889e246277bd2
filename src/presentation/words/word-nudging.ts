import type { NudgePolicy, QuietHours, Weekday } from '../../model/nudge-policy.js';
import { plural } from './plural.js';
import type { Language } from '../../model/language.js';

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  cy: ['dydd Llun', 'dydd Mawrth', 'dydd Mercher', 'dydd Iau', 'dydd Gwener', 'dydd Sadwrn', 'dydd Sul'],
};

/** Numbers that begin with a vowel in Welsh, before which "a" is "ac". */
const VOWELS: ReadonlySet<number> = new Set([1, 8, 11]);

export const weekdayNames = (language: Language): readonly string[] => WEEKDAYS[language];

/** "10, 3 and 1", "10, 3 ac 1". */
function listed(numbers: readonly number[], language: Language): string {
  const last = numbers.at(-1) ?? 0;
  if (numbers.length < 2) return String(last);
  const and = language === 'en' ? 'and' : VOWELS.has(last) ? 'ac' : 'a';
  return `${numbers.slice(0, -1).join(', ')} ${and} ${last}`;
}

const workingDays = (count: number, said: string, language: Language): string =>
  language === 'en'
    ? plural('en', count, { one: `${said} working day`, other: `${said} working days` })
    : plural('cy', count, { two: `${said} ddiwrnod gwaith`, other: `${said} diwrnod gwaith` });

/** How many working days, as a length of time: "1 working day", "5 diwrnod gwaith". */
export const wordWorkingDays = (count: number, language: Language): string =>
  workingDays(count, String(count), language);

/** "5 and 1 working days before, and on the day"; as `readPolicy` reads it back. */
export function wordDaysBefore(days: readonly number[], language: Language): string {
  const before = days.filter((day) => day > 0);
  const onDay = language === 'en' ? 'on the day' : 'ar y diwrnod';
  if (before.length === 0) return onDay;
  const said = workingDays(
    before.length > 1 && language === 'en' ? before.length : (before.at(-1) ?? 0),
    listed(before, language),
    language,
  );
  const words = language === 'en' ? `${said} before` : `${said} cyn`;
  return before.length === days.length ? words : `${words} ${language === 'en' ? 'and' : 'ac'} ${onDay}`;
}

/** "every 5 working days", "bob 5 diwrnod gwaith", "every working day". */
export function wordEvery(days: number, language: Language): string {
  if (days === 1) return language === 'en' ? 'every working day' : 'bob diwrnod gwaith';
  return `${language === 'en' ? 'every' : 'bob'} ${wordWorkingDays(days, language)}`;
}

/** "Monday to Friday", "Monday, Tuesday and Friday". */
export function wordWeekdays(weekdays: readonly Weekday[], language: Language): string {
  const days = [...weekdays].sort();
  const names = days.map((day) => WEEKDAYS[language][day - 1] ?? '');
  const [first = '', last = ''] = [names[0], names.at(-1)];
  if (days.length < 2) return first;
  const isRow = days.length > 2 && days.every((day, index) => index === 0 || day - (days[index - 1] ?? 0) === 1);
  if (isRow) return language === 'en' ? `${first} to ${last}` : `${first} i ${last.replace(/^d/, 'dd')}`;
  return `${names.slice(0, -1).join(', ')} ${language === 'en' ? 'and' : 'a'} ${last}`;
}

/** "18:00 to 08:00"; "none" when they begin and end together. */
export function wordQuiet({ from, until }: QuietHours, language: Language): string {
  if (from === until) return language === 'en' ? 'none' : 'dim';
  return `${from} ${language === 'en' ? 'to' : 'i'} ${until}`;
}

/**
 * A group's nudging in a line: "5 and 1 working days before and on the day, then every 5 working days; at 09:00, Monday to
 * Friday; quiet 18:00 to 08:00".
 */
export function wordPolicy(policy: NudgePolicy, language: Language): string {
  const before = wordDaysBefore(policy.daysBefore, language);
  const every = wordEvery(policy.everyDaysAfter, language);
  const week = wordWeekdays(policy.weekdays, language);
  const quiet = wordQuiet(policy.quiet, language);
  return language === 'en'
    ? `${before}, then ${every}; at ${policy.at}, ${week}; quiet ${quiet}`
    : `${before}, wedyn ${every}; am ${policy.at}, ${week}; tawel ${quiet}`;
}
