import type { Day } from '../../../model/calendar/day.js';
import { addDays, weekdayOf } from '../../../model/calendar/days.js';
import { WEEKDAYS } from './meeting-words.js';
import { seriesDays } from '../../../model/series-days.js';
import type { Series } from '../../../model/meeting.js';
import type { SaidSeries } from './series-piece.js';
import { settleDay } from './settle-years.js';

/** The first and the last months of quarters, the latter for "the last Friday of the quarter". */
const QUARTER_STARTS = [1, 4, 7, 10];
const QUARTER_ENDS = [3, 6, 9, 12];
const ALL_MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** A start without a year may be this many days past: the series is already running. */
const RECENT_DAYS = 60;

type Groups = SaidSeries['weekdays'];

/** Weekdays in BYDAY form, `2TH`; null if no month has such a day. */
function byDay(groups: Groups): string | null {
  const days = groups.flatMap(({ ordinals, names }) =>
    ordinals.length === 0 ? names : ordinals.flatMap((which) => names.map((name) => `${which}${name}`)),
  );
  const isPossible = groups.every(({ ordinals }) => ordinals.every((which) => which <= 5));
  return days.length > 0 && isPossible ? days.join(',') : null;
}

interface Parts {
  readonly frequency: 'WEEKLY' | 'MONTHLY';
  readonly interval: number;
  readonly by: string;
  readonly months: readonly number[];
}

function weekly(said: SaidSeries, groups: Groups, interval: number, from: Day | null): Parts | null {
  const names = groups.flatMap((group) => group.names);
  const dayOfStart = from === null ? undefined : WEEKDAYS[weekdayOf(from) - 1];
  const by = names.length > 0 ? names.join(',') : dayOfStart;
  if (by === undefined || said.monthDays.length > 0) return null;
  return { frequency: 'WEEKLY', interval, by: `BYDAY=${by}`, months: said.months };
}

function monthly(said: SaidSeries, groups: Groups, from: Day | null): Parts | null {
  const isQuarterly = said.unit === 'quarter';
  const isLast = groups.some((group) => group.ordinals.includes(-1));
  const months =
    isQuarterly && from === null && said.months.length === 0 ? (isLast ? QUARTER_ENDS : QUARTER_STARTS) : said.months;
  const interval = isQuarterly ? (months.length > 0 ? 1 : 3) : said.interval;
  const days = groups.length > 0 ? byDay(groups) : null;
  const monthDays = said.monthDays.length > 0 ? said.monthDays : from === null ? [] : [Number(from.slice(8))];
  if (groups.length > 0 && (days === null || said.monthDays.length > 0)) return null;
  if (groups.some((group) => group.ordinals.length === 0)) return null;
  if (days === null && (monthDays.length === 0 || monthDays.some((day) => day > 31))) return null;
  const by = days === null ? `BYMONTHDAY=${monthDays.join(',')}` : `BYDAY=${days}`;
  return { frequency: 'MONTHLY', interval, by, months };
}

/**
 * "Every second Tuesday" means every other one, unless the words name the month; a bare weekday needs "every" or a
 * plural.
 */
function parts(said: SaidSeries, from: Day | null): Parts | null {
  const groups = said.weekdays.filter((group) => group.names.length > 0);
  const ordinals = groups.flatMap((group) => group.ordinals);
  if (said.unit === 'week') return ordinals.length > 0 ? null : weekly(said, groups, said.interval, from);
  if (said.unit !== null || said.ofMonth) return monthly(said, groups, from);
  if (ordinals.length === 1 && ordinals[0] === 2 && said.every) return weekly(said, groups, 2, from);
  if (ordinals.length > 0) return monthly(said, groups, from);
  const repeats = groups.length > 0 && (said.every || said.plural);
  return repeats ? weekly(said, groups, 1, from) : null;
}

function ruleText(each: Parts, interval: number, exceptMonths: readonly number[], until: Day | null): string {
  const meant = each.months.length > 0 ? each.months : ALL_MONTHS;
  const months = meant.filter((month) => !exceptMonths.includes(month));
  return [
    `FREQ=${each.frequency}`,
    ...(interval > 1 ? [`INTERVAL=${interval}`] : []),
    ...(months.length < ALL_MONTHS.length ? [`BYMONTH=${months.join(',')}`] : []),
    each.by,
    ...(until === null ? [] : [`UNTIL=${until.replaceAll('-', '')}T235959Z`]),
  ].join(';');
}

/**
 * The rule in the words, and the day of its first meeting from the start given, else from today. A rule of every few
 * weeks or months counts from that meeting. Null if the words give no days, or no meeting comes within two years.
 */
export function seriesRule(said: SaidSeries, today: Day): Pick<Series, 'rule' | 'from'> | null {
  const from = said.from === null ? null : settleDay(said.from, addDays(today, -RECENT_DAYS));
  const until = said.until === null ? null : settleDay(said.until, from ?? today);
  if ((said.from !== null && from === null) || (said.until !== null && until === null)) return null;
  const each = parts(said, from);
  if (each === null || said.exceptMonths.length >= ALL_MONTHS.length) return null;
  const begin = from ?? today;
  const everyOne = { rule: ruleText(each, 1, said.exceptMonths, until), from: begin };
  const [first] = seriesDays(everyOne, begin, addDays(begin, 730));
  return first === undefined ? null : { rule: ruleText(each, each.interval, said.exceptMonths, until), from: first };
}
