import { addDays, weekdayOf } from '../calendar/days.js';
import type { FoundDate } from './find-dates.js';
import type { ParserContext } from './parser.js';
import { makeDay, monthOf, part, period, type Period, weekFrom, yearOf } from './period.js';

const PART =
  /(?<!\p{L})(?:the )?(start|beginning|early|mid|middle|late|end|latter (?:part|half)|first half|second half|dechrau|ddechrau|canol|ganol|diwedd|ddiwedd)(?: ?[-–] ?| (?:part )?(?:of|in|o|y|yr) | )(?:the |of )?$/iu;
const COMMENCING =
  /(?<!\p{L})(?:the )?(?:w\/?c\.?|week (?:commencing|beginning|starting|of|from)|(?:yr )?wythnos (?:sy'n|yn) (?:dechrau|cychwyn))(?: ?:)?(?: on)?(?: the)? ?$/iu;
const ENDING =
  /(?<!\p{L})(?:the )?(?:w\/?e\.?|week ending|(?:yr )?wythnos (?:sy'n|yn) (?:gorffen|diweddu))(?: on)?(?: the)? ?$/iu;
const WEEK = /(?<!\p{L})week (?:of )?(?:the )?$/iu;
const JOIN = /^ ?(?:-|–|—|\/|to|until|till|through|and|i|hyd at|tan|a) ?(?:the )?$/iu;
const DAY_BEFORE =
  /(?<![\d/.])(\d{1,2})(?: ?(?:st|nd|rd|th|af|ain|il|ydd|ed|fed|eg))? ?(?:-|–|—|to|and|&|i|a) ?(?:the )?$/iu;
const DAY_AFTER =
  /^ ?(?:-|–|—|to|and|&|i|a) ?(?:the )?(\d{1,2})(?: ?(?:st|nd|rd|th|af|ain|il|ydd|ed|fed|eg))?(?![\d/:.]| ?(?:am|pm))/iu;

/** One step over the dates found: it may widen a date over words beside it, or make one of two. */
type Refiner = (text: string, dates: readonly FoundDate[], context: ParserContext) => readonly FoundDate[];

const map =
  (refine: (text: string, date: FoundDate & { readonly is: Period }) => FoundDate): Refiner =>
  (text, dates) =>
    dates.map((date) => (date.is === 'no-such-date' ? date : refine(text, { ...date, is: date.is })));

/** "Early", "mid", "the end of": a part of the period that follows. */
const narrowed = map((text, date) => {
  const before = PART.exec(text.slice(Math.max(0, date.start - 40), date.start));
  if (before === null || date.is.basis === 'meeting') return date;
  const which = (before[1] ?? '').toLowerCase();
  if (which === 'first half' || which === 'second half') return date;
  // "The end of 30 November" is the day; "the end of the week" its Friday would be a guess, so it is its last day.
  return {
    ...date,
    start: date.start - before[0].length,
    is: date.is.basis === 'day' ? date.is : part(date.is, which),
  };
});

/** "Week commencing 17 January" is the seven days from it; "week ending" the day itself. */
const weeks = map((text, date) => {
  if (date.is.basis !== 'day' || date.is.from === null) return date;
  const before = text.slice(Math.max(0, date.start - 40), date.start);
  const ending = ENDING.exec(before);
  if (ending !== null)
    return {
      ...date,
      start: date.start - ending[0].length,
      is: period(addDays(date.is.from, -6), date.is.from, date.is.inferred),
    };
  const commencing = COMMENCING.exec(before) ?? WEEK.exec(before);
  if (commencing === null) return date;
  // A week that is said by a day in it runs on from that day's Monday, unless it says when it begins.
  const monday = /of/iu.test(commencing[0]) ? addDays(date.is.from, 1 - weekdayOf(date.is.from)) : date.is.from;
  return { ...date, start: date.start - commencing[0].length, is: weekFrom(monday, date.is.inferred) };
});

/** "17th-25th August", "Jan 3rd-6th": the other day of a range within one month. */
const dayRanges = map((text, date) => {
  const { from } = date.is;
  if (date.is.basis !== 'day' || from === null) return date;
  const before = DAY_BEFORE.exec(text.slice(Math.max(0, date.start - 24), date.start));
  const first = before === null ? null : makeDay(yearOf(from), monthOf(from), Number(before[1]));
  if (before !== null && first !== null && first < from)
    return { ...date, start: date.start - before[0].length, is: period(first, from, date.is.inferred) };
  const after = DAY_AFTER.exec(text.slice(date.end, date.end + 24));
  const last = after === null ? null : makeDay(yearOf(from), monthOf(from), Number(after[1]));
  if (after !== null && last !== null && last > from)
    return { ...date, end: date.end + after[0].length, is: period(from, last, date.is.inferred) };
  return date;
});

/** Two dates with nothing but "to" or a dash between them are one period. */
const joined: Refiner = (text, dates) => {
  const kept: FoundDate[] = [];
  for (const date of dates) {
    const before = kept.at(-1);
    const range = before === undefined || !JOIN.test(text.slice(before.end, date.start)) ? null : rangeOf(before, date);
    if (range === null) kept.push(date);
    else kept[kept.length - 1] = range;
  }
  return kept;
};

function rangeOf(first: FoundDate, second: FoundDate): FoundDate | null {
  if (first.is === 'no-such-date' || second.is === 'no-such-date') return null;
  if (first.is.from === null || second.is.to === null || second.is.basis === 'meeting') return null;
  const isYearOfFirst = second.is.inferred.includes('year') && !first.is.inferred.includes('year');
  const to = isYearOfFirst ? moveYears(second.is.to, first.is.from) : second.is.to;
  const from = first.is.from > to ? `${yearOf(first.is.from) - 1}${first.is.from.slice(4)}` : first.is.from;
  return { start: first.start, end: second.end, is: period(from, to, second.is.inferred) };
}

/** The same day in the first year that is not before another. */
function moveYears(day: string, notBefore: string): string {
  const moved = `${notBefore.slice(0, 4)}${day.slice(4)}`;
  return moved >= notBefore ? moved : `${yearOf(notBefore) + 1}${day.slice(4)}`;
}

const REFINERS: readonly Refiner[] = [weeks, dayRanges, narrowed, joined];

/** The dates with the words beside them that say more: weeks, parts of periods, ranges. */
export const refineDates: Refiner = (text, dates, context) =>
  REFINERS.reduce((refined, refine) => refine(text, refined, context), dates);
