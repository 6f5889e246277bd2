import type { Day } from '../../../model/calendar/day.js';
import { addDays } from '../../../model/calendar/days.js';
import type { Nation } from '../../../model/calendar/nation.js';
import { addWorkingDays } from '../../../model/calendar/working-days.js';
import { type DateParser } from '../parsing/parser.js';
import { form } from '../parsing/pattern.js';
import { addMonths } from '../periods/months.js';
import { period, type Period, singleDay, WHOLE_DATE } from '../periods/period.js';
import { COUNT, countOf } from '../words/counts.js';

const WORKING_DAYS =
  '(?:clear |full )?(?:working|business|office|wkg) ?days?|work ?days?|weekdays?|w/?d(?:ays?|s)?|(?:d|n)?diwrnod gwaith|niwrnod gwaith';
const UNIT = `(?<unit>${WORKING_DAYS}|(?:school|clear|calendar)? ?days?|(?:d|n)?diwrnod|niwrnod|weeks?|wks?|wythnos|fortnights?|b?pythefnos|bythefnos|months?|mths?|mos|mis|fis|years?|yrs?|flynedd|blynedd|mlynedd|flwyddyn|blwyddyn|hours?|hrs?|awr)(?:'s?)?`;
const ONCE =
  '(?<once>(?<=(?:within|o fewn|ymhen|mewn|cyn pen) (?:the |y |yr )?)|(?:the |y |yr )next |next (?=fortnight|24))';
const AFTER =
  '(?: time)?(?: (?:from (?:now|today)|of (?:today|the meeting|this meeting)|nesaf|o heddiw|or sooner|or less|at most))?';

/** Words that hold their own count. */
const WHOLE: Readonly<Record<string, readonly [count: number, unit: string]>> = {
  ...{ fortnight: [1, 'fortnight'], pythefnos: [1, 'fortnight'], deuddydd: [2, 'day'], ddeuddydd: [2, 'day'] },
  ...{ tridiau: [3, 'day'], dridiau: [3, 'day'], deufis: [2, 'month'], ddeufis: [2, 'month'] },
  ...{ 'half a year': [6, 'month'], 'hanner blwyddyn': [6, 'month'] },
};

/** The day so many of a unit after another. */
export function daysOf(unit: string, count: number, from: Day, nation: Nation): Day {
  if (/working|business|office|gwaith|^w(?:kg|ork|eekd|\/?d)/.test(unit)) return addWorkingDays(from, count, nation);
  if (/fortnight|ythefnos/.test(unit)) return addDays(from, 14 * count);
  if (/week|wk|wythnos/.test(unit)) return addDays(from, 7 * count);
  if (/^m(?!l)|fis/.test(unit)) return addMonths(from, count);
  if (/year|yr|lynedd|lwyddyn/.test(unit)) return addMonths(from, 12 * count);
  if (/^(?:h|awr)/.test(unit)) return addDays(from, Math.ceil(count / 24) || 1);
  return addDays(from, count);
}

const byMonths = (unit: string): boolean => /^m|fis|year|yr|lynedd|lwyddyn/.test(unit);

/** `10 working days`, `the next 6 months`, `two weeks' time`, `6 months-1 year`, `o fewn pythefnos`: counted from today. */
export const span: DateParser = {
  needs: ['unit'],
  pattern: form(
    `(?:${ONCE}|(?:(?:the|y|yr|a) )?(?:(?:next|coming|following) )?(?:(?<low>${COUNT}) ?(?:${UNIT.replace('?<unit>', '?:')})? ?(?:-|/|to|or|i|neu) ?)?(?<count>${COUNT})\\+? ?-? ?)${UNIT}${AFTER}|(?<whole>${Object.keys(WHOLE).join('|')})`,
  ),
  extract: ({ count, unit, whole }, { today, nation }): Period | null => {
    const [number, of] =
      WHOLE[whole ?? ''] ?? ([count === undefined ? 1 : countOf(count), (unit ?? '').trimStart()] as const);
    if (!(number > 0)) return null;
    const due = daysOf(of, number, today, nation);
    return byMonths(of) ? period(today, due, ['day']) : singleDay(due, WHOLE_DATE);
  },
};
