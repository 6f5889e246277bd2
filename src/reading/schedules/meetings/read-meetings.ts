import type { Day } from '../../../model/calendar/day.js';
import { timesInFigures } from '../times-in-figures.js';
import { markedSpan } from './marked-span.js';
import { DEFAULT_SPAN, readMeetingDates } from './read-meeting-dates.js';
import type { Meeting, Series } from '../../../model/meeting.js';
import { readHolidayRule } from './holiday-rule.js';
import type { SaidDay } from './said-day.js';
import { saidSeries } from './said-series.js';
import type { SaidSeries } from './series-piece.js';
import { seriesRule } from './series-rule.js';
import { settleYears } from './settle-years.js';

/** When a group meets: a series, dated meetings, or a series with some meetings cancelled. */
type MeetingsReading =
  | { readonly ok: true; readonly series: Series | null; readonly meetings: readonly Meeting[] }
  | { readonly ok: false; readonly said: string };

/** The most characters in which to say when a group meets. */
const LONGEST = 4000;

function readSeries(typed: string, today: Day, next: Meeting | null): MeetingsReading | null {
  const { onHoliday, rest: words } = readHolidayRule(markedSpan(timesInFigures(typed)));
  const said = saidSeries(words);
  if (said === null) return null;
  const whole = seriesRule(said, today);
  const rule = whole ?? ruleFrom(said, today, next);
  if (rule === null) return null;
  const except = settleYears(said.exceptDays, today);
  if (!except.ok) return { ok: false, said: words.slice(except.bad.start, except.bad.end) };
  const usual = whole === null && next !== null ? { start: next.start, end: next.end } : DEFAULT_SPAN;
  const span = said.span ?? usual;
  return {
    ok: true,
    series: { said: typed, ...rule, ...span, ...(onHoliday === null ? {} : { onHoliday }) },
    meetings: [...new Set(except.days)].sort().map((day) => ({ day, ...span, state: 'cancelled' })),
  };
}

/** "Every fortnight" names no day, and so continues from the next known meeting. */
function ruleFrom(said: SaidSeries, today: Day, next: Meeting | null): Pick<Series, 'rule' | 'from'> | null {
  const hasDays = said.weekdays.length > 0 || said.monthDays.length > 0 || said.from !== null;
  if (next === null || said.unit === null || hasDays) return null;
  const [year, month, day] = next.day.split('-').map(Number);
  const from: SaidDay = { day: day ?? 0, month: month ?? 0, year: year ?? 0, weekday: null, start: 0, end: 0 };
  return seriesRule({ ...said, from }, today);
}

/**
 * Reads when a group meets, English or Welsh: a rule ("every second Thursday of the month 11:00-12:30", "bob pythefnos
 * ar ddydd Mawrth am 10:00 o 6 Hydref", "monthly on the first Monday except August") or a list of dates. `today` is the
 * group's own day. Times are wall-clock times; without any, meetings start at 10:00. A repetition without a day
 * continues from the `next` meeting. A refusal holds the words at fault.
 */
export function readMeetings(words: string, today: Day, next: Meeting | null = null): MeetingsReading {
  const trimmed = words.trim();
  if (trimmed.length > LONGEST) return { ok: false, said: trimmed.slice(0, LONGEST) };
  const series = readSeries(trimmed, today, next);
  if (series !== null) return series;
  const dates = readMeetingDates(timesInFigures(trimmed), today);
  return dates.ok ? { ...dates, series: null } : { ok: false, said: dates.said ?? trimmed };
}
