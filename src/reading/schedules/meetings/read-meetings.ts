import type { Day } from '../../../model/calendar/day.js';
import { DEFAULT_SPAN, readMeetingDates } from './read-meeting-dates.js';
import type { Meeting, Series } from '../../../model/meeting.js';
import { saidSeries } from './said-series.js';
import { seriesRule } from './series-rule.js';
import { settleYears } from './settle-years.js';

/** When a group meets: a series, dated meetings, or a series with some of its meetings cancelled. */
type MeetingsReading =
  | { readonly ok: true; readonly series: Series | null; readonly meetings: readonly Meeting[] }
  | { readonly ok: false; readonly said: string };

/** Nobody needs more characters to say when a group meets. */
const LONGEST = 4000;

function readSeries(words: string, today: Day): MeetingsReading | null {
  const said = saidSeries(words);
  const rule = said === null ? null : seriesRule(said, today);
  if (said === null || rule === null) return null;
  const except = settleYears(said.exceptDays, today);
  if (!except.ok) return { ok: false, said: words.slice(except.bad.start, except.bad.end) };
  const span = said.span ?? DEFAULT_SPAN;
  return {
    ok: true,
    series: { said: words, ...rule, ...span },
    meetings: [...new Set(except.days)].sort().map((day) => ({ day, ...span, state: 'cancelled' })),
  };
}

/**
 * Reads when a group meets, English or Welsh: a rule ("every second Thursday of the month 11:00-12:30", "bob pythefnos
 * ar ddydd Mawrth am 10:00 o 6 Hydref", "monthly on the first Monday except August") or a list of dates. `today` is the
 * group's own day. Times are wall-clock ones; without any, meetings start at 10:00. Refuses with the words at fault.
 */
export function readMeetings(words: string, today: Day): MeetingsReading {
  const trimmed = words.trim();
  if (trimmed.length > LONGEST) return { ok: false, said: trimmed.slice(0, LONGEST) };
  const series = readSeries(trimmed, today);
  if (series !== null) return series;
  const dates = readMeetingDates(trimmed, today);
  return dates.ok ? { ...dates, series: null } : { ok: false, said: dates.said ?? trimmed };
}
