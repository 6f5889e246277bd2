import type { Actor } from '../../../model/actor.js';
import type { AgendaItem } from '../../../model/agenda-item.js';
import type { Day, Instant } from '../../../model/calendar/day.js';
import type { Group } from '../../../model/group.js';
import { mayRun } from '../../../model/members.js';
import { agendaDays, meetingAfter } from './agenda-days.js';
import { itemsFor } from './meeting-agenda.js';

/** An item as somebody adds it. */
export type NewItem = Pick<AgendaItem, 'title' | 'presenter' | 'minutes' | 'isStanding' | 'action'>;

/** What can be done with an item on an agenda. */
export type AgendaMark = 'done' | 'postpone' | 'withdraw';

/** Adds items to the end of a meeting's agenda. */
export function withItems(
  group: Group,
  items: readonly NewItem[],
  { day, by, at }: { readonly day: Day | null; readonly by: Actor; readonly at: Instant },
): Group {
  const last = Math.max(0, ...group.agenda.map(({ number }) => number));
  const added = items.map((item, index): AgendaItem => ({
    ...item,
    number: last + index + 1,
    meeting: item.isStanding ? null : day,
    state: 'planned',
    addedAt: at,
    addedBy: by,
    postponedFrom: [],
  }));
  return { ...group, agenda: [...group.agenda, ...added] };
}

/**
 * Whether somebody may do this to an item: those who run the group may, and the person who added it may withdraw it.
 */
export const mayMark = (group: Group, item: AgendaItem, person: string, mark: AgendaMark): boolean =>
  mayRun(group, person) || (mark === 'withdraw' && item.addedBy.id === person);

/**
 * The items among these numbers that can still be marked: planned and on the agenda of that day, so that the second of
 * two simultaneous presses does nothing. A standing item can only be withdrawn.
 */
export function markable(group: Group, numbers: readonly number[], day: Day | null, mark: AgendaMark): AgendaItem[] {
  const days = agendaDays(group);
  return group.agenda.filter(
    (item) =>
      numbers.includes(item.number) &&
      item.state === 'planned' &&
      (item.isStanding ? mark === 'withdraw' : days.get(item.number) === day),
  );
}

/** Marks items; postponed ones move to the next meeting that is not over. */
export function withMark(
  group: Group,
  marked: readonly AgendaItem[],
  mark: AgendaMark,
  { day, now }: { readonly day: Day | null; readonly now: Instant },
): Group {
  const to = day === null ? null : (meetingAfter(group, day, now)?.day ?? null);
  const changed = (item: AgendaItem): AgendaItem => {
    if (mark === 'withdraw') return { ...item, state: 'withdrawn' };
    if (mark === 'done') return { ...item, state: 'done', meeting: day };
    return { ...item, meeting: to, postponedFrom: day === null ? item.postponedFrom : [...item.postponedFrom, day] };
  };
  return { ...group, agenda: group.agenda.map((item) => (marked.includes(item) ? changed(item) : item)) };
}

/** Sets who presents an item, how long it takes, or that every meeting has it. */
export const withItemSet = (group: Group, item: AgendaItem, set: Partial<NewItem>): Group => ({
  ...group,
  agenda: group.agenda.map((one) =>
    one === item ? { ...one, ...set, ...(set.isStanding === true ? { meeting: null } : {}) } : one,
  ),
});

/** Puts the items of an agenda in this order; all other items keep their places. */
export function withOrder(group: Group, day: Day | null, order: readonly number[]): Group {
  const shown = itemsFor(group, day).map(({ number }) => number);
  const moved = order.flatMap((number) => group.agenda.filter((item) => item.number === number));
  let next = 0;
  const agenda = group.agenda.map((item) => (shown.includes(item.number) ? (moved[next++] ?? item) : item));
  return order.length === shown.length && String(order) !== String(shown) ? { ...group, agenda } : group;
}

/** Swaps two neighbouring items of an agenda; returns the same group if they are no longer neighbours. */
export function withSwapped(group: Group, day: Day | null, upper: number, lower: number): Group {
  const shown = itemsFor(group, day).map(({ number }) => number);
  const at = shown.indexOf(upper);
  if (at < 0 || shown[at + 1] !== lower) return group;
  const [one, other] = [upper, lower].map((number) => group.agenda.find((item) => item.number === number));
  if (one === undefined || other === undefined) return group;
  const swap = (item: AgendaItem): AgendaItem => (item === one ? other : item === other ? one : item);
  return { ...group, agenda: group.agenda.map(swap) };
}
