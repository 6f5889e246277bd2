import type { NudgePolicy, QuietHours, Weekday } from '../../model/nudge-policy.js';
import type { Language } from '../../model/language.js';
import { sharedWords } from './shared-words.js';
import { formatOnWeekday, formatWeekday } from './format-day.js';

/** How many working days, as a length of time: "1 working day", "5 diwrnod gwaith". */
export const formatWorkingDays = (days: number, language: Language): string =>
  sharedWords(language).nudging.workingDays({ days });

/** "5 and 1 working days before and on the day"; as `readPolicy` reads it back. */
export function formatDaysBefore(days: readonly number[], language: Language): string {
  const words = sharedWords(language).nudging;
  const before = days.filter((day) => day > 0);
  const last = before.at(-1);
  if (last === undefined) return words.onDay;
  const said =
    before.length === 1
      ? words.daysBefore({ days: last })
      : words.severalBefore({ days: words.numbers({ list: before.slice(0, -1).join(', '), last }), last });
  return before.length === days.length ? said : words.alsoOnDay({ before: said });
}

/** "every 5 working days", "bob 5 diwrnod gwaith", "every working day". */
export const formatEvery = (days: number, language: Language): string => sharedWords(language).nudging.every({ days });

/** "Monday to Friday", "Monday, Tuesday and Friday". */
export function formatWeekdays(weekdays: readonly Weekday[], language: Language): string {
  const words = sharedWords(language).nudging;
  const days = [...weekdays].sort();
  const names = days.map((day) => formatWeekday(day, language));
  const [first = '', last = ''] = [names[0], names.at(-1)];
  if (days.length < 2) return first;
  const isRow = days.length > 2 && days.every((day, index) => index === 0 || day - (days[index - 1] ?? 0) === 1);
  return isRow
    ? words.weekdayRange({ first, last: formatOnWeekday(days.at(-1) ?? 1, language) })
    : words.weekdays({ list: names.slice(0, -1).join(', '), last });
}

/** "18:00 to 08:00"; "none" when they begin and end together. */
export function formatQuiet({ from, until }: QuietHours, language: Language): string {
  const words = sharedWords(language).nudging;
  return from === until ? words.noHours : words.hours({ from, until });
}

/**
 * A group's nudging in a line: "5 and 1 working days before and on the day, then every 5 working days; at 09:00, Monday to
 * Friday; quiet 18:00 to 08:00".
 */
export const formatPolicy = (policy: NudgePolicy, language: Language): string =>
  sharedWords(language).nudging.policy({
    before: formatDaysBefore(policy.daysBefore, language),
    every: formatEvery(policy.everyDaysAfter, language),
    at: policy.at,
    weekdays: formatWeekdays(policy.weekdays, language),
    quiet: quietPart(policy.quiet, language),
  });

function quietPart({ from, until }: QuietHours, language: Language): string {
  const words = sharedWords(language).nudging;
  return from === until ? words.noQuietHours : words.quietHours({ hours: words.hours({ from, until }) });
}
