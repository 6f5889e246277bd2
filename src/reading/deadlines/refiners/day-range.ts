import { spaced } from '../parsing/pattern.js';
import { eachDate } from '../parsing/refiner.js';
import { makeDay, monthOf, period, yearOf } from '../periods/period.js';
import { DAY_NUMBER } from '../words/ordinals.js';
import { WEEKDAY } from '../words/weekday-names.js';

const TO = "(?:-|/|to|until|till|through|and|&|,|or|i|a|ac|neu|hyd at|tan)(?:'r)?";
const FIRST = new RegExp(
  spaced(`(?<![\\d/.:£a-z-])(?:${WEEKDAY},? )?(?<day>${DAY_NUMBER}) ?(?:of |o )?${TO} ?(?:the |y |yr )?$`),
);
const LAST = new RegExp(
  spaced(
    `^ ?(?:-|to|until|till|through|and|&|i|a|hyd at|tan)(?:'r)? ?(?:the |y |yr )?(?:${WEEKDAY} )?(?<day>${DAY_NUMBER})(?![\\d/:.]\\d|\\d|[a-z%]| ?(?:am|pm|[a-z]{3,}))(?:,? (?<year>(?:19|20)\\d\\d))?`,
  ),
);

/** `17th-25th August`, `14, 16 and 25 November`, `Jan 3rd-6th`: the other day of a range within one month. */
export const dayRanges = eachDate(({ start, end, is, before, after }) => {
  const { from, basis, inferred } = is;
  if (basis !== 'day' || from === null) return { start, end, is };
  const first = FIRST.exec(before);
  const firstDay =
    first === null ? null : makeDay(yearOf(from), monthOf(from), parseInt(first.groups?.['day'] ?? '', 10));
  if (first !== null && firstDay !== null && firstDay < from)
    return { start: start - first[0].length, end, is: period(firstDay, from, inferred) };
  const last = LAST.exec(after);
  const year = Number(last?.groups?.['year'] ?? yearOf(from));
  const lastDay = last === null ? null : makeDay(year, monthOf(from), parseInt(last.groups?.['day'] ?? '', 10));
  if (last === null || lastDay === null) return { start, end, is };
  const begins = makeDay(year, monthOf(from), Number(from.slice(8))) ?? from;
  return lastDay > begins
    ? { start, end: end + last[0].length, is: period(begins, lastDay, inferred) }
    : { start, end, is };
});
