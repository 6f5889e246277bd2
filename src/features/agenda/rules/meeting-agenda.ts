import type { AgendaItem } from '../../../model/agenda-item.js';
import type { Day, Instant, TimeOfDay } from '../../../model/calendar/day.js';
import { localDay } from '../../../model/calendar/zones.js';
import type { Group } from '../../../model/group.js';
import type { Meeting } from '../../../model/meeting.js';
import { agendaDays, isOver, meetingOn } from './agenda-days.js';

/** An item on a meeting's agenda, with its place, and its start time if all items before it have a length. */
export interface AgendaRow {
  readonly item: AgendaItem;
  readonly place: number;
  readonly start: TimeOfDay | null;
}

/** What a past meeting did not reach. */
export interface NotReached {
  readonly day: Day;
  readonly items: readonly AgendaItem[];
}

/**
 * The items of a meeting's agenda in order, with standing ones; for `null`, those that wait for a meeting to be
 * planned.
 */
export function itemsFor(group: Group, day: Day | null): readonly AgendaItem[] {
  const days = agendaDays(group);
  return group.agenda.filter((item) => {
    if (item.state === 'withdrawn') return false;
    if (item.isStanding) return day === null || localDay(item.addedAt, group.zone) <= day;
    return days.get(item.number) === day;
  });
}

/** The items with their places, and their start times counted from the meeting's start. */
export function rowsFor(items: readonly AgendaItem[], meeting: Meeting | null): readonly AgendaRow[] {
  let passed: number | null = 0;
  return items.map((item, index) => {
    const start = meeting === null || passed === null ? null : later(meeting.start, passed);
    passed = passed === null || item.minutes === null ? null : passed + item.minutes;
    return { item, place: index + 1, start };
  });
}

/** A time of day this many minutes later; null if that is the next day. */
export function later(time: TimeOfDay, minutes: number): TimeOfDay | null {
  const at = minutesOf(time) + minutes;
  if (at >= 24 * 60) return null;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(at / 60))}:${two(at % 60)}`;
}

const minutesOf = (time: TimeOfDay): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** How long a meeting is, in minutes; null if its end is unknown. */
export const lengthOf = ({ start, end }: Meeting): number | null =>
  end === null ? null : minutesOf(end) - minutesOf(start);

/** What past meetings left, the last meeting first. */
export function notReached(group: Group, now: Instant): readonly NotReached[] {
  const days = agendaDays(group);
  const left = new Map<Day, AgendaItem[]>();
  for (const item of group.agenda) {
    const day = days.get(item.number) ?? null;
    if (item.state !== 'planned' || item.isStanding || day === null) continue;
    const meeting = meetingOn(group, day);
    if (meeting === null || !isOver(meeting, group, now)) continue;
    left.set(day, [...(left.get(day) ?? []), item]);
  }
  return [...left].map(([day, items]) => ({ day, items })).sort((one, other) => (one.day < other.day ? 1 : -1));
}
