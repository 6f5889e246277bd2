import type { Actor } from '../../../model/actor.js';
import type { AgendaItem } from '../../../model/agenda-item.js';
import type { Day, Instant } from '../../../model/calendar/day.js';
import type { Group } from '../../../model/group.js';
import { mayRun } from '../../../model/members.js';
import { agendaDays, meetingAfter } from './agenda-days.js';
import { itemsFor } from './meeting-agenda.js';

/** An item as somebody puts it down. */
export type NewItem = Pick<AgendaItem, 'title' | 'presenter' | 'minutes' | 'isStanding' | 'action'>;

/** What can be done with an item that is on an agenda. */
export type AgendaMark = 'done' | 'postpone' | 'withdraw';

/** The group with items put on the agenda of a meeting, at its end. */
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

/** Whether somebody may do this to an item: who runs the group, and who added it may withdraw it. */
export const mayMark = (group: Group, item: AgendaItem, person: string, mark: AgendaMark): boolean =>
  mayRun(group, person) || (mark === 'withdraw' && item.addedBy.id === person);

/**
 * The items of these numbers that can still be marked: planned, and on the agenda of that day, so that of two people who
 * press at once the second does nothing. A standing item can only be withdrawn.
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

/** The group with items marked; those that are postponed are for the next meeting that is not over. */
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

/** The group with an item that is presented by somebody else, takes another time, or that every meeting has. */
export const withItemSet = (group: Group, item: AgendaItem, set: Partial<NewItem>): Group => ({
  ...group,
  agenda: group.agenda.map((one) =>
    one === item ? { ...one, ...set, ...(set.isStanding === true ? { meeting: null } : {}) } : one,
  ),
});

/** The group with an item at another place of an agenda; the others stay in their order. */
export function withOrder(group: Group, day: Day | null, order: readonly number[]): Group {
  const shown = itemsFor(group, day).map(({ number }) => number);
  const moved = order.flatMap((number) => group.agenda.filter((item) => item.number === number));
  let next = 0;
  const agenda = group.agenda.map((item) => (shown.includes(item.number) ? (moved[next++] ?? item) : item));
  return order.length === shown.length && String(order) !== String(shown) ? { ...group, agenda } : group;
}

/** The group with two items that stand next to each other on an agenda in the other order; itself where they no longer do. */
export function withSwapped(group: Group, day: Day | null, upper: number, lower: number): Group {
  const shown = itemsFor(group, day).map(({ number }) => number);
  const at = shown.indexOf(upper);
  if (at < 0 || shown[at + 1] !== lower) return group;
  const [one, other] = [upper, lower].map((number) => group.agenda.find((item) => item.number === number));
  if (one === undefined || other === undefined) return group;
  const swap = (item: AgendaItem): AgendaItem => (item === one ? other : item === other ? one : item);
  return { ...group, agenda: group.agenda.map(swap) };
}
