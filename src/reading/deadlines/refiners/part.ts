import { NOT_AFTER_LETTER, spaced } from '../parsing/pattern.js';
import { eachDate } from '../parsing/refiner.js';
import { type Part, partOf } from '../periods/part-of-period.js';
import { type Period, singleDay } from '../periods/period.js';
import type { Day } from '../../../model/calendar/day.js';
import { addDays, daysBetween } from '../../../model/calendar/days.js';

const WORDS: readonly (readonly [Part, string])[] = [
  ['start', 'start|beginning|opening|dechrau|ddechrau'],
  ['early', 'early|early part|earlier|first part|cynnar|gynnar'],
  ['middle', 'mid|middle|canol|ganol'],
  [
    'late',
    'end|very end|late|later|later part|latter part|latter half|second half|close|diwedd|ddiwedd|hwyr|yn hwyr|ail hanner',
  ],
  ['first-half', 'first half|hanner cyntaf'],
];
const PART = new RegExp(
  spaced(
    `${NOT_AFTER_LETTER}(?<by>(?:by|before|until|erbyn|cyn|tan) )?(?:the |y |yr )?(?:${WORDS.map(([, words], index) => `(?<p${index}>${words})`).join('|')}) ?-?,? ?(?:(?:part )?(?:of|in|o|ym|yn) )?(?:the |of |o |y |yr |'r )?$`,
  ),
);

/** "Early", "mid" or "the end of" a period. "By the start of" means its first day; the start of a day is the day. */
export const partsOfPeriods = eachDate(({ start, end, is, before }, { today }) => {
  const said = PART.exec(before);
  if (said === null || is.basis === 'meeting' || is.from === null) return { start, end, is };
  const by = said.groups?.['by'] ?? '';
  const widened = start - said[0].length + by.length;
  if (is.basis === 'day') return { start: widened, end, is };
  const part = WORDS.find((_, index) => said.groups?.[`p${index}`] !== undefined)?.[0] ?? 'late';
  return {
    start: widened,
    end,
    is: part === 'start' && by !== '' ? singleDay(startOf(is, is.from, today), is.inferred) : partOf(is, part),
  };
});

/** A period longer than this is some kind of year. */
const YEAR = 360;

/** The first day of a period; for a current week, month or year, that of the next one. */
function startOf({ to, inferred }: Period, from: Day, today: Day): Day {
  if (to === null || from > today || !inferred.includes('year')) return from;
  return inferred.includes('month') || daysBetween(from, to) > YEAR ? addDays(to, 1) : from;
}
