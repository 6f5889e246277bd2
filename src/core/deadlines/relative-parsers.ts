import { addDays, lastDayOfMonth, weekdayOf } from '../calendar/days.js';
import { addWorkingDays } from '../calendar/working-days.js';
import type { DateParser } from './parser.js';
import { makeDay, monthOf, monthPeriod, period, type Period, singleDay, weekFrom, yearOf } from './period.js';

const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  un: 1,
  two: 2,
  dau: 2,
  ddau: 2,
  dwy: 2,
  ddwy: 2,
  three: 3,
  tri: 3,
  tair: 3,
  four: 4,
  pedwar: 4,
  pedair: 4,
  five: 5,
  pum: 5,
  pump: 5,
  six: 6,
  chwe: 6,
  chwech: 6,
  seven: 7,
  saith: 7,
  eight: 8,
  wyth: 8,
  nine: 9,
  naw: 9,
  ten: 10,
  deg: 10,
  ddeg: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
};
const COUNT = `(\\d{1,3}|${Object.keys(COUNTS)
  .sort((one, other) => other.length - one.length)
  .join('|')})`;
const countOf = (said: string | undefined): number => COUNTS[said ?? ''] ?? Number(said);
const ANY = { from: null, to: null } as const;

/** The same day some months later, or the last day of that month when it has no such day. */
function addMonths(day: string, months: number): string {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return makeDay(year, month, Number(day.slice(8))) ?? lastDayOfMonth(year, month);
}

function spanFrom(today: string, count: number, unit: string, nation: Parameters<typeof addWorkingDays>[2]): string {
  if (/^(?:working|business|diwrnod gwaith)/.test(unit)) return addWorkingDays(today, count, nation);
  if (/^(?:fortnight|pythefnos)/.test(unit)) return addDays(today, 14 * count);
  if (/^(?:week|wythnos)/.test(unit)) return addDays(today, 7 * count);
  if (/^(?:month|mis|fis)/.test(unit)) return addMonths(today, count);
  if (/^(?:year|blwyddyn|flynedd|blynedd|flwyddyn)/.test(unit)) return addMonths(today, 12 * count);
  return addDays(today, count);
}

const UNIT =
  "(working days?|business days?|diwrnod gwaith|calendar days?|days?|diwrnod|dydd|weeks?|wythnos|fortnights?|pythefnos|months?|mis|fis|years?|flynedd|blynedd|flwyddyn|blwyddyn)(?:'s?)?";

/** `within 10 working days`, `in the next 6 months`, `6 months - 1 year`, `o fewn 10 diwrnod gwaith`, `a fortnight`. */
const span: DateParser = {
  pattern: `(?<![\\p{L}\\d])(?:the )?(?:next )?(?:${COUNT} ?(?:${UNIT})? ?(?:-|–|to|or|i) ?)?(?:${COUNT} )?${UNIT}(?!\\p{L})(?:'? time)?`,
  extract: ([whole, first, , second, unit], { today, nation }) => {
    const count = countOf(second ?? first ?? (/^(?:the )?next |^fortnight|^pythefnos/.test(whole ?? '') ? '1' : ''));
    if (!Number.isFinite(count) || count === 0) return null;
    const due = spanFrom(today, count, unit ?? '', nation);
    return /month|year|mis|fis|lyn|lwyddyn/.test(unit ?? '')
      ? period(today, due, ['day'])
      : singleDay(due, ['weekday', 'day', 'month', 'year']);
  },
};

/** `today`, `tomorrow`, `heddiw`, `yfory`; `close of play` alone is today's. */
const nearDay: DateParser = {
  pattern:
    '(?<!\\p{L})(today|tomorrow|heddiw|yfory|tonight|this (?:morning|afternoon|evening)|(?:close of play|cop|cob|eod|end of (?:the )?day|diwedd y dydd)(?! (?:on )?(?:mon|tue|wed|thu|fri|sat|sun|\\d|d?dydd|tomorrow|yfory)))(?!\\p{L})',
  extract: ([, said], { today }) =>
    singleDay(/tomorrow|yfory/.test(said ?? '') ? addDays(today, 1) : today, ['weekday', 'day', 'month', 'year']),
};

/** What "this", "next" and "the end of the" may be said of, as the period it is in, or the next. */
function unitPeriod(unit: string, offset: number, today: string): Period {
  if (/^(?:week|wythnos)/.test(unit))
    return weekFrom(addDays(today, 1 - weekdayOf(today) + 7 * offset), ['day', 'period']);
  if (/^(?:month|mis|fis)/.test(unit)) {
    const first = addMonths(`${today.slice(0, 7)}-01`, offset);
    return monthPeriod(yearOf(first), monthOf(first), ['day', 'month', 'year']);
  }
  if (/^(?:quarter|chwarter)/.test(unit)) {
    const first = addMonths(`${today.slice(0, 7)}-01`, -((monthOf(today) - 1) % 3) + 3 * offset);
    return period(first, addDays(addMonths(first, 3), -1), ['period']);
  }
  if (/financial|fiscal|ariannol|^fy/.test(unit)) {
    const start = yearOf(today) - (monthOf(today) < 4 ? 1 : 0) + offset;
    return period(`${start}-04-01`, `${start + 1}-03-31`);
  }
  if (/academic|school|academaidd|ysgol/.test(unit)) {
    const start = yearOf(today) - (monthOf(today) < 9 ? 1 : 0) + offset;
    return period(`${start}-09-01`, `${start + 1}-08-31`);
  }
  return period(`${yearOf(today) + offset}-01-01`, `${yearOf(today) + offset}-12-31`);
}

/** `this month`, `next quarter`, `the year`, `yr wythnos nesaf`, `this financial year`, `EOM`. */
const unit: DateParser = {
  pattern:
    '(?<!\\p{L})(?:(this|the|next|current|coming|following|calendar|y|yr|eleni) )?(?:(this|current|next|calendar) )?((?:financial|fiscal|academic|school) year|fy|week|month|quarter|year|wythnos|mis|chwarter|(?:blwyddyn|flwyddyn)(?: ariannol| academaidd)?)(?!\\p{L})(?: (nesaf|hon|hwn|yma))?',
  extract: ([whole, first, second, name, after], { today }) => {
    if (first === undefined && after === undefined && !/financial|fy|ariannol/.test(whole ?? '')) return null;
    const isNext =
      [first, second].some((word) => word === 'next' || word === 'coming' || word === 'following') || after === 'nesaf';
    return unitPeriod(name ?? '', isNext ? 1 : 0, today);
  },
};

const endOfMonth: DateParser = {
  pattern: '(?<!\\p{L})(eom|eoy)(?!\\p{L})',
  extract: ([, said], { today }) => unitPeriod(said === 'eom' ? 'month' : 'year', 0, today),
};

/** `the next meeting`, `y cyfarfod nesaf`, `a week before the meeting`. */
const meeting: DateParser = {
  pattern: `(?:(${COUNT}) (weeks?|days?|working days?|wythnos|diwrnod) (?:before|ahead of|prior to|in advance of|cyn) )?(?<!\\p{L})(?:(?:the|our|this group's) )?(?:next|following|forthcoming|upcoming) (?:[\\p{L}]{2,20} ){0,2}meeting(?!s|\\p{L})|(?:(${COUNT}) (weeks?|days?|working days?|wythnos|diwrnod) (?:before|ahead of|prior to|in advance of|cyn) (?:the meeting|y cyfarfod))|(?<!\\p{L})(?:y |yn y )?cyfarfod nesaf`,
  extract: ([, , firstCount, firstUnit, , count, countUnit], { nextMeeting, nation }) => {
    const [said, unitSaid] = firstUnit === undefined ? [count, countUnit] : [firstCount, firstUnit];
    if (unitSaid === undefined)
      return { from: nextMeeting, to: nextMeeting, basis: 'meeting', inferred: ['meeting-date'] };
    if (nextMeeting === null) return { ...ANY, basis: 'meeting', inferred: ['meeting-date'] };
    const amount = countOf(said);
    const due = unitSaid.startsWith('working')
      ? addWorkingDays(nextMeeting, -amount, nation)
      : addDays(nextMeeting, -amount * (/week|wythnos/.test(unitSaid) ? 7 : 1));
    return singleDay(due, ['weekday', 'day', 'month', 'year', 'meeting-date']);
  },
};

/** Said with today's date, or the next meeting's, in mind. */
export const RELATIVE: readonly DateParser[] = [meeting, nearDay, endOfMonth, span, unit];
