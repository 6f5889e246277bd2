import type { Day } from '../../../model/calendar/day.js';
import { addDays, weekdayOf } from '../../../model/calendar/days.js';
import { isWorkingDay } from '../../../model/calendar/working-days.js';
import { type DateParser, type Extracted, type ParserContext } from '../parsing/parser.js';
import { form } from '../parsing/pattern.js';
import { monthOf, monthPeriod, period, type Period, singleDay, yearOf } from '../periods/period.js';
import { MONTH, monthNumber } from '../words/month-names.js';
import { ORDINAL, ordinalNumber } from '../words/ordinals.js';
import { WEEKDAY, weekdayNumber } from '../words/weekday-names.js';
import { fullYear } from '../words/years.js';

const FROM_THE_END: Readonly<Record<string, number>> = {
  ...{ last: -1, final: -1, olaf: -1, ola: -1, penultimate: -2, 'last but one': -2, 'olaf ond un': -2 },
};
const WHICH = `${ORDINAL}|penultimate|last but one|last|final`;
const KIND = `${WEEKDAY}|(?<kind>working day|diwrnod gwaith|weekday|day|diwrnod|full week|week|wythnos)`;
/** In Welsh "cyntaf" and "olaf" stand after the day. */
const KIND_BEFORE = KIND.replace('?<weekday>', '?<cyWeekday>').replace('?<kind>', '?<cyKind>');
const WHEN = `,?(?: (?:of|in|on|o|ym|yn))? ?(?:(?:mis |fis )?${MONTH}(?: ?(?<year>(?:19|20)\\d\\d))?|(?<next>the |this |next |the following |y |yr |'r )(?:month|mis|fis)(?<nesaf> nesaf?)?)`;

/**
 * `the last Friday of November`, `5th Tuesday in December 2022`, `last working day of the month`, `second week of May`,
 * `week 2 of May`, `y dydd Gwener olaf o Dachwedd`, `ail wythnos mis Mai`.
 */
export const nthWeekday: DateParser = {
  needs: ['ordinal'],
  pattern: form(
    `(?:(?:the |y |yr )?(?<which>${WHICH}) (?:${KIND})|(?:y |yr )?(?:${KIND_BEFORE}) (?<cyWhich>olaf ond un|olaf?|[cg]yntaf?))${WHEN}`,
  ),
  extract: ({ which, cyWhich, weekday, cyWeekday, kind, cyKind, month, year, next = '', nesaf }, context) => {
    const said = which ?? cyWhich ?? '';
    const name = weekday ?? cyWeekday;
    const number = FROM_THE_END[said.replaceAll(/ {2,3}/g, ' ')] ?? ordinalNumber(said);
    const isNext = nesaf !== undefined || /next|following/.test(next);
    const ofMonth = month === undefined ? monthOf(context.today) + (isNext ? 1 : 0) : monthNumber(month);
    const wanted = name === undefined ? (kind ?? cyKind ?? 'day') : weekdayNumber(name);
    return inMonth(number, wanted, { month: ofMonth, year: year === undefined ? null : fullYear(year) }, context);
  },
};

/** `week 2 of January` is the 8th to the 14th. */
export const weekOfMonth: DateParser = {
  needs: ['month', 'unit', 'figure'],
  pattern: form(
    `(?:week|wk|wythnos) (?<number>[1-5])(?: (?:of|in|o|ym))? (?:mis |fis )?(?<=(?:of|in|o|ym|mis|fis) )${MONTH}(?: ?(?<year>(?:19|20)\\d\\d))?`,
  ),
  extract: ({ number, month, year }, context) =>
    inMonth(
      Number(number),
      'week',
      { month: monthNumber(month), year: year === undefined ? null : fullYear(year) },
      context,
    ),
};

/** The nth weekday, day or week of a month: in the year named, else in the first year in which it is not over. */
function inMonth(
  number: number,
  wanted: number | string,
  said: { readonly month: number; readonly year: number | null },
  { today, nation }: ParserContext,
): Extracted {
  const years = said.year === null ? [yearOf(today), yearOf(today) + 1] : [said.year];
  const inferred: Period['inferred'] = said.year === null ? ['day', 'year'] : ['day'];
  for (const year of years) {
    const { from, to } = monthPeriod(year + Math.floor((said.month - 1) / 12), ((said.month - 1) % 12) + 1);
    if (from === null || to === null) return null;
    const found = /week$|^wythnos/.test(String(wanted)) ? weekIn(from, to) : dayIn(from, to);
    if (found === null) return 'no-such-date';
    if ((found.to ?? '') >= today || said.year !== null) return found;
  }
  return null;

  function weekIn(from: Day, to: Day): Period | null {
    const start = number < 0 ? addDays(to, 1 + 7 * number) : addDays(from, 7 * (number - 1));
    const end = addDays(start, 6);
    return start > to ? null : period(start, end > to ? to : end, inferred);
  }
  function dayIn(from: Day, to: Day): Period | null {
    const days = Array.from({ length: 31 }, (_, index) => addDays(from, index)).filter((day) => day <= to);
    const isWanted = (day: Day): boolean => {
      if (typeof wanted === 'number') return weekdayOf(day) === wanted;
      return wanted === 'day' || wanted === 'diwrnod' || isWorkingDay(day, nation);
    };
    const day = days.filter(isWanted).at(number < 0 ? number : number - 1);
    return day === undefined ? null : singleDay(day, inferred);
  }
}
