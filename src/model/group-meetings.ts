import type { Day } from './calendar/day.js';
import type { Group } from './group.js';
import { seriesDays } from './series-days.js';
import type { Meeting } from './meeting.js';

/** What decides when a group meets. */
export type MeetingTimes = Pick<Group, 'series' | 'meetings' | 'zone'>;

/**
 * The meetings of a group from one day to another, both counted, in order of day: those of its series and the dated
 * ones. On a day that has a dated one, that is the one that counts; cancelled ones are left out.
 */
export function meetingsBetween(group: MeetingTimes, from: Day, to: Day): readonly Meeting[] {
  const { series, meetings } = group;
  const dated = meetings.filter((meeting) => meeting.day >= from && meeting.day <= to);
  const taken = new Set(dated.map((meeting) => meeting.day));
  const repeated: readonly Meeting[] =
    series === null
      ? []
      : seriesDays(series, from, to)
          .filter((day) => !taken.has(day))
          .map((day) => ({ day, start: series.start, end: series.end, state: 'planned' }));
  return [...dated.filter((meeting) => meeting.state !== 'cancelled'), ...repeated].sort(inOrder);
}

const inOrder = (one: Meeting, other: Meeting): number =>
  `${one.day}T${one.start}` < `${other.day}T${other.start}` ? -1 : 1;
