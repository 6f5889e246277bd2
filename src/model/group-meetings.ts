import { bankHolidays } from './calendar/bank-holidays.js';
import type { Day } from './calendar/day.js';
import { addDays } from './calendar/days.js';
import { workingCalendar } from './calendar/working-calendar.js';
import type { Group } from './group.js';
import { seriesDays } from './series-days.js';
import type { Meeting, Series } from './meeting.js';

/** What decides when a group meets. */
export type MeetingTimes = Pick<Group, 'series' | 'meetings' | 'zone' | 'nation'>;

/**
 * The meetings of a group from one day to another, both included, in order of day: those of its series and the dated
 * ones. A dated meeting replaces the series on its day; cancelled meetings are left out.
 */
export function meetingsBetween(group: MeetingTimes, from: Day, to: Day): readonly Meeting[] {
  const { series, meetings, nation } = group;
  const dated = meetings.filter((meeting) => meeting.day >= from && meeting.day <= to);
  const taken = new Set(dated.map((meeting) => meeting.day));
  const repeated: readonly Meeting[] =
    series === null
      ? []
      : daysOf(series, nation, from, to)
          .filter((day) => !taken.has(day))
          .map((day) => ({ day, start: series.start, end: series.end, state: 'planned' }));
  return [...dated.filter((meeting) => meeting.state !== 'cancelled'), ...repeated].sort(inOrder);
}

/** The most days by which bank holidays move a meeting: over Christmas. */
const FURTHEST_MOVED = 7;
const WEEK = [1, 2, 3, 4, 5];

/** The days on which a series meets; if it says so, skips bank holidays or moves past them. */
function daysOf(series: Series, nation: Group['nation'], from: Day, to: Day): readonly Day[] {
  const { onHoliday } = series;
  if (onHoliday === undefined) return seriesDays(series, from, to);
  const isHoliday = (day: Day): boolean => bankHolidays(nation, Number(day.slice(0, 4))).has(day);
  if (onHoliday === 'skip') return seriesDays(series, from, to).filter((day) => !isHoliday(day));
  const days = seriesDays(series, addDays(from, -FURTHEST_MOVED), to).map((day) =>
    isHoliday(day) ? workingCalendar(nation, WEEK).onOrAfter(day) : day,
  );
  return [...new Set(days)].filter((day) => day >= from && day <= to);
}

const inOrder = (one: Meeting, other: Meeting): number =>
  `${one.day}T${one.start}` < `${other.day}T${other.start}` ? -1 : 1;
