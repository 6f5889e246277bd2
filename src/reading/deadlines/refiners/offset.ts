import type { Day } from '../../../model/calendar/day.js';
import { addDays, weekdayOf } from '../../../model/calendar/days.js';
import type { InferredPart } from '../../../model/deadline.js';
import type { FoundDate } from '../parsing/found-date.js';
import type { ParserContext } from '../parsing/parser.js';
import { NOT_IN_WORD, spaced } from '../parsing/pattern.js';
import type { Refiner } from '../parsing/refiner.js';
import { monthOf, monthPeriod, period, type Period, singleDay, yearOf } from '../periods/period.js';
import { COUNT, countOf } from '../words/counts.js';
import { addedNumber, ORDINAL, ordinalNumber, WELSH_ADDED } from '../words/ordinals.js';
import { AFTER, BEFORE, WITHIN_OF } from '../words/relations.js';
import { daysOf, UNIT, WHOLE } from '../words/units.js';
import { WEEKDAY, weekdayNumber } from '../words/weekday-names.js';
import { EVENT_WORDS } from './dated-event.js';

/** How many characters before a date to read. */
const NEAR = 110;
/** "Mis cyn" and a space take at least this many characters. */
const SHORTEST = 8;
const RELATION = new RegExp(spaced(`${NOT_IN_WORD}(?:${BEFORE}|${AFTER}|within|in|o fewn|ymhen|cyn pen) `));
const LENGTH = `(?<count>${COUNT}) ?-? ?${UNIT}(?: (?<added>${WELSH_ADDED}))?|(?<whole>${Object.keys(WHOLE).join('|')})`;
const UNIT_ALONE = '(?<one>working day|diwrnod gwaith|day|diwrnod|ddiwrnod|night|noson|evening|week|wythnos|month|mis)';
const DAY_BESIDE = `(?:(?<nth>${ORDINAL}|last|very next|next) )?(?:${UNIT_ALONE}|${WEEKDAY})(?: (?<cyLast>olaf|cyntaf))?`;
const OFFSET = new RegExp(
  spaced(
    `${NOT_IN_WORD}(?:(?:at least|no later than|not later than|no less than|o leiaf) )?(?:(?<article>the|y|yr) )?(?:${LENGTH}|${DAY_BESIDE}) (?:(?<before>${BEFORE})|(?<after>${AFTER})|(?<of>${WITHIN_OF})) ?(?:${EVENT_WORDS})?(?:the |y |yr )?$`,
  ),
);
const WITHIN = /(?<!\p{L})(?:within|in|o fewn|ymhen|cyn pen) {1,3}(?:the {1,3})?$/u;

/** "The end of January" counts from its last day, not from its last third. */
const END = /^(?:(?:the|y) )?(?:very )?(?:end|close|dd?iwedd)(?!\p{L})/u;

type Parts = Readonly<Partial<Record<string, string>>>;

/**
 * `2 weeks before 15 December`, `5 working days before the Board on 3 December`, `within a month of Easter`, `the Friday
 * before the next meeting`, `deuddydd cyn y Bwrdd ar 3 Rhagfyr`: a day counted from any other date.
 */
export const offsets: Refiner = (text, dates, context) =>
  dates.map((date) => {
    if (date.start < SHORTEST || date.is === 'no-such-date') return date;
    const before = text.slice(Math.max(0, date.start - NEAR), date.start);
    if (!RELATION.test(before)) return date;
    const said = OFFSET.exec(before);
    if (said === null) return date;
    const parts = said.groups ?? {};
    if (parts['of'] !== undefined && !WITHIN.test(before.slice(0, said.index))) return date;
    const isEnd = END.test(text.slice(date.start, date.end));
    const is = counted(isEnd ? { ...date.is, from: date.is.to } : date.is, parts, context);
    return is === null ? date : ({ start: date.start - said[0].length, end: date.end, is } satisfies FoundDate);
  });

function counted({ from, to, inferred }: Period, parts: Parts, { nation }: ParserContext): Period | null {
  const sign = parts['before'] === undefined ? 1 : -1;
  const anchor = sign < 0 ? from : to;
  const unsaid: InferredPart[] = ['year', 'meeting-date'];
  const left: InferredPart[] = ['weekday', 'day', 'month', ...unsaid.filter((part) => inferred.includes(part))];
  if (anchor === null) return { from: null, to: null, basis: 'day', inferred: ['meeting-date'] };
  const { count, unit = '', added, whole, one = '', weekday, nth = '', article } = parts;
  if (weekday !== undefined) {
    const nearest = nextTo(anchor, weekdayNumber(weekday), sign);
    const more = Math.max(0, ordinalNumber(nth) - 1);
    return singleDay(addDays(nearest, 7 * sign * more), left);
  }
  // "The week before" is the whole week, Monday to Sunday; "a week before" is a day.
  if (count === undefined && article !== undefined && /^(?:week|wythnos)$/.test(one)) {
    const monday = addDays(anchor, 1 - weekdayOf(anchor) + 7 * sign);
    return period(monday, addDays(monday, 6), left);
  }
  if (count === undefined && article !== undefined && /^(?:month|mis)$/.test(one)) {
    const month = monthOf(anchor) - 1 + sign;
    return monthPeriod(yearOf(anchor) + Math.floor(month / 12), ((month + 12) % 12) + 1, left);
  }
  const [number, of] = WHOLE[whole ?? ''] ?? [
    count === undefined ? Math.max(1, ordinalNumber(nth)) : countOf(count) + addedNumber(added),
    count === undefined ? one : unit.trimStart(),
  ];
  return number > 0 ? singleDay(daysOf(of, sign * number, anchor, nation), left) : null;
}

/** The nearest such weekday before or after a day, never the day itself. */
function nextTo(day: Day, weekday: number, sign: number): Day {
  const apart = sign * (weekday - weekdayOf(day));
  return addDays(day, sign * (apart > 0 ? apart : apart + 7));
}
