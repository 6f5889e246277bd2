import { type DateParser, type Extracted, type ParserContext } from '../parsing/parser.js';
import { form } from '../parsing/pattern.js';
import { monthPeriod, yearOf } from '../periods/period.js';
import { WEEKDAY } from '../words/weekday-names.js';
import { fullYear } from '../words/years.js';
import { dayInYear } from './day-in-year.js';

/** A dash before a date belongs to a range, "1/7/23-5/7/23", "5-9/12/22"; any other dash belongs to a reference. */
const OTHER_DASH = '(?<![/.]\\d{1,4}|(?<![\\d/.-])\\d{1,2})-';
const BEFORE = `(?:${WEEKDAY},? (?:the )?)?(?=\\d)(?<![\\d/.:£$€#]|${OTHER_DASH}|(?:version|ver|v|rev|fersiwn)[.:]? ?)`;
const AFTER = '(?![/.]?\\d|-\\d(?!\\d?[/.]\\d)|%| ?(?:of|x) )';
/** "03/23" is March 2023 up to this many years before it, and for one year after. */
const YEARS_AHEAD = 3;

/** The day comes first. When the second figure cannot be a month, the month comes first, as Americans write it. */
function dayFirst(
  first: number,
  second: number,
  said: { readonly year: string | undefined; readonly weekday: string | undefined },
  context: ParserContext,
): Extracted {
  const isMonthFirst = second > 12 && second <= 31 && first <= 12;
  if (!isMonthFirst) return dayInYear(first, second, said, context);
  const day = dayInYear(second, first, said, context);
  return day === null || typeof day === 'string' ? day : { ...day, inferred: [...day.inferred, 'month'] };
}

/** `15/11/22`, `15.11.2022`, `15-11-22`, `Monday 21/11/2022`, `15 11 2022`; `11/15/2022` can be only one day. */
export const numericDate: DateParser = {
  needs: ['joined-figures'],
  pattern: form(
    `${BEFORE}(?<day>\\d{1,2}) ?(?<mark>[-/.\\\\]) ?(?<month>\\d{1,2}) ?\\k<mark> ?(?<year>(?:19|20)\\d\\d|\\d\\d)${AFTER}`,
  ),
  extract: ({ day, month, mark, year, weekday }, context) => {
    const [first, second] = [Number(day), Number(month)];
    return mark === '/' || mark === '-'
      ? dayFirst(first, second, { year, weekday }, context)
      : dayInYear(first, second, { year, weekday }, context);
  },
};

/**
 * `15/11`, `Monday 21/11`, `03/23` for a near year, and `15.11` or `15-2` where only a date can stand; `24/7` is none.
 */
export const numericDayAndMonth: DateParser = {
  needs: ['joined-figures'],
  pattern: form(
    `${BEFORE}(?:(?<day>\\d{1,2})/(?<month>\\d{1,2})|(?<=(?:^|by |on |before |until |erbyn |ar |w/?c )(?:\\(|the )?)(?<dotDay>\\d\\d)\\.(?<dotMonth>0[1-9]|1[0-2])|(?<=(?:^|by |on |before |until |erbyn |ar |w/?c )(?:\\(|the )?)(?<dashDay>1[3-9]|2\\d|3[01])-(?<dashMonth>0?[1-9]|1[0-2])(?= ?$))${AFTER}`,
  ),
  extract: ({ day, month, dotDay, dotMonth, dashDay, dashMonth, weekday, said }, context) => {
    const [first, second] = [Number(day ?? dotDay ?? dashDay), Number(month ?? dotMonth ?? dashMonth)];
    const isYears = second === first + 1 && second > 12;
    if (said === '24/7' || isYears || (second > 12 && first > 31)) return null;
    const yearsAhead = fullYear(String(second)) - yearOf(context.today);
    if (second > 12 && first >= 1 && first <= 12 && yearsAhead >= -1 && yearsAhead <= YEARS_AHEAD)
      return monthPeriod(fullYear(String(second)), first);
    return dayFirst(first, second, { year: undefined, weekday }, context);
  },
};
