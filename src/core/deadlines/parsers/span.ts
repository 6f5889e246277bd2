import type { Day } from '../../calendar/day.js';
import { addDays } from '../../calendar/days.js';
import type { Nation } from '../../calendar/nation.js';
import { addWorkingDays } from '../../calendar/working-days.js';
import { addMonths } from '../months.js';
import { type DateParser, form } from '../parser.js';
import { period, singleDay } from '../period.js';
import { COUNT, countOf } from '../words/counts.js';

const UNIT =
  "(?<unit>(?:working|business|office|school|clear|calendar)? ?days?|(?:d|n)?diwrnod(?: gwaith)?|niwrnod(?: gwaith)?|weeks?|wythnos|fortnights?|b?pythefnos|bythefnos|months?|mis|fis|years?|flynedd|blynedd|mlynedd|flwyddyn|blwyddyn|hours?|hrs|awr)(?:'s?)?";
const ONCE = '(?<once>(?<=(?:within|o fewn|ymhen|mewn) (?:the |y |yr )?)|(?:the |y |yr )next |next (?=fortnight|24))';
const AFTER =
  '(?: time)?(?: (?:from (?:now|today)|of (?:today|the meeting|this meeting)|nesaf|o heddiw|or sooner|or less|at most))?';

/** The day that is so many of a unit after another. */
export function daysOf(unit: string, count: number, from: Day, nation: Nation): Day {
  if (/^(?:working|business|office)|gwaith/.test(unit)) return addWorkingDays(from, count, nation);
  if (/fortnight|ythefnos/.test(unit)) return addDays(from, 14 * count);
  if (/week|wythnos/.test(unit)) return addDays(from, 7 * count);
  if (/month|mis|fis/.test(unit)) return addMonths(from, count);
  if (/year|lynedd|lwyddyn/.test(unit)) return addMonths(from, 12 * count);
  if (/^(?:h|awr)/.test(unit)) return addDays(from, Math.ceil(count / 24) || 1);
  return addDays(from, count);
}

/** `10 working days`, `the next 6 months`, `two weeks' time`, `6 months-1 year`, `o fewn pythefnos`: counted from today. */
export const span: DateParser = {
  needs: ['unit'],
  pattern: form(
    `(?:${ONCE}|(?:(?:the|y|yr|a) )?(?:(?:next|coming|following) )?(?:(?<low>${COUNT}) ?(?:${UNIT.replace('?<unit>', '?:')})? ?(?:-|/|to|or|i|neu) ?)?(?<count>${COUNT}) ?-? ?)${UNIT}${AFTER}|(?<fortnight>fortnight|pythefnos)`,
  ),
  extract: ({ count, unit, fortnight }, { today, nation }) => {
    const number = count === undefined ? 1 : countOf(count);
    if (!(number > 0)) return null;
    const said = fortnight ?? (unit ?? '').trimStart();
    const due = daysOf(said, number, today, nation);
    return /month|year|mis|fis|lynedd|lwyddyn/.test(said)
      ? period(today, due, ['day'])
      : singleDay(due, ['weekday', 'day', 'month', 'year']);
  },
};
