import type { Day } from '../../../model/calendar/day.js';
import { addDays } from '../../../model/calendar/days.js';
import type { Nation } from '../../../model/calendar/nation.js';
import { addWorkingDays } from '../../../model/calendar/working-days.js';
import { addMonths } from '../periods/months.js';

const WORKING_DAYS =
  '(?:clear |full )?(?:working|business|office|wkg) ?days?|work ?days?|weekdays?|w/?d(?:ays?|s)?|(?:d|n)?diwrnod gwaith|niwrnod gwaith';

/** A unit of time that a number may stand before. */
export const UNIT = `(?<unit>${WORKING_DAYS}|(?:school|clear|calendar)? ?days?|(?:d|n)?diwrnod|niwrnod|weeks?|wks?|wythnos|fortnights?|b?pythefnos|bythefnos|months?|mths?|mos|mis|fis|years?|yrs?|flynedd|blynedd|mlynedd|flwyddyn|blwyddyn|hours?|hrs?|awr)(?:'s?)?`;

/** Words that hold their own count. */
export const WHOLE: Readonly<Record<string, readonly [count: number, unit: string]>> = {
  ...{ fortnight: [1, 'fortnight'], pythefnos: [1, 'fortnight'], bythefnos: [1, 'fortnight'] },
  ...{ deuddydd: [2, 'day'], ddeuddydd: [2, 'day'], tridiau: [3, 'day'], dridiau: [3, 'day'] },
  ...{ deufis: [2, 'month'], ddeufis: [2, 'month'], 'half a year': [6, 'month'], 'hanner blwyddyn': [6, 'month'] },
};

/** The day that is this many units after another. */
export function daysOf(unit: string, count: number, from: Day, nation: Nation): Day {
  if (/working|business|office|gwaith|^w(?:kg|ork|eekd|\/?d)/.test(unit)) return addWorkingDays(from, count, nation);
  if (/fortnight|ythefnos/.test(unit)) return addDays(from, 14 * count);
  if (/week|wk|wythnos/.test(unit)) return addDays(from, 7 * count);
  if (/^m(?!l)|fis/.test(unit)) return addMonths(from, count);
  if (/year|yr|lynedd|lwyddyn/.test(unit)) return addMonths(from, 12 * count);
  if (/^(?:h|awr)/.test(unit)) return addDays(from, Math.ceil(count / 24) || 1);
  return addDays(from, count);
}

/** Whether a unit is counted in months, so that its last day is only approximate. */
export const isOfMonths = (unit: string): boolean => /^m|fis|year|yr|lynedd|lwyddyn/.test(unit);
