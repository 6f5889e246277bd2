import type { Day, Instant } from '../model/calendar/day.js';
import { addDays } from '../model/calendar/days.js';
import { localDay, toInstant } from '../model/calendar/zones.js';
import type { Group, GroupId } from '../model/group.js';
import type { Person } from '../model/person.js';
import type { DueInGroup } from './due-in-group.js';
import { type CoveredSlots, sequenceOf } from './due-slots.js';
import { isPending, type OutboxItem } from '../model/outbox-item.js';
import { nextOpening, type Availability, openHoursOn, takesDigest } from './availability.js';
import { joined, type MessagePlans } from './message-plan.js';
import { planDigests } from './plan-digests.js';
import { isLeftAlone, triedAgainAt } from './reachability.js';
import { addMs, DAY_MS, earliest, MINUTE_MS } from '../model/calendar/instants.js';

/** The result of a planning run: what to put into the outbox, and when to plan each group again; null for never. */
export interface PlannedRun {
  readonly items: readonly OutboxItem[];
  readonly next: ReadonlyMap<GroupId, Instant | null>;
}

/** A group's next moment is at most this far ahead: a release may change the rules behind it. */
const LONGEST_MS = 31 * DAY_MS;

/** An item that a sender holds when its time ends may still go out for this long. */
const UNDER_WAY_MS = 5 * MINUTE_MS;

/** When an item can no longer go out; null when it has no end. */
const endOf = ({ state, until }: OutboxItem): Instant | null =>
  until === null || state !== 'sending' ? until : addMs(until, UNDER_WAY_MS);

/** Whether an item can no longer go out: it was dropped, or its time is over. */
export function isOver(item: OutboxItem, now: Instant): boolean {
  const end = isPending(item) ? endOf(item) : null;
  return item.state === 'dropped' || (end !== null && end <= now);
}

/** The nudges of these groups in items that went out or still may. */
export function coveredSlots(
  outbox: readonly OutboxItem[],
  now: Instant,
  groups: readonly Pick<Group, 'id'>[],
): CoveredSlots {
  const ids = new Set(groups.map(({ id }) => id));
  const latest = new Map<string, Instant>();
  const days = new Map<string, Day>();
  for (const item of outbox) {
    const { slots = [], day = '' } = item.subject;
    if (slots.length === 0 || isOver(item, now)) continue;
    for (const slot of slots) {
      if (!ids.has(slot.group)) continue;
      const sequence = sequenceOf(slot);
      if (slot.at > (latest.get(sequence) ?? '')) latest.set(sequence, slot.at);
      if (day > (days.get(slot.key) ?? '')) days.set(slot.key, day);
    }
  }
  return { latest, days };
}

/**
 * Plans the digests and other items for what has fallen due. `dues` must have every group that may have something due;
 * `outbox` has what is stored about those groups and their people.
 *
 * Invariant: planning a group only when it has changed or its next moment has come plans the same items as planning
 * every group at every tick.
 */
export function planRun(input: {
  readonly plans: MessagePlans;
  readonly now: Instant;
  readonly dues: readonly DueInGroup[];
  readonly outbox: readonly OutboxItem[];
}): PlannedRun {
  const { plans, now, dues, outbox } = input;
  const known = new Set(outbox.map((item) => item.key));
  const due = dues.flatMap(({ items }) => items).filter((item) => !known.has(item.key));
  const items = [...joined(plans, due), ...planDigests(dues, now, known)];
  const covered = new Set(items.flatMap(({ subject: { slots = [] } }) => slots.map(({ key }) => key)));
  const ends = endsOf([...outbox, ...items], now);
  const next = new Map(
    dues.map(({ group, slots, next: nextDue }) => {
      const waiting = slots
        .filter(({ slot }) => !covered.has(slot.key))
        .flatMap(({ recipient: { asked, reader } }) => [
          ...asked.flatMap((availability) => [
            nextOpening(availability, nextChance(availability, now), mayTakeOver),
            ...leaveTurns(availability, now),
          ]),
          reader === null ? null : nextTryOf(reader, now),
        ]);
      const first = earliest([nextDue, ends.get(group) ?? null, ...waiting]);
      return [group, first === null ? null : earlier(first, addMs(now, LONGEST_MS))];
    }),
  );
  return { items, next };
}

/** When the first pending item with nudges of each group ends: the nudges it leaves out are due again then. */
function endsOf(items: readonly OutboxItem[], now: Instant): ReadonlyMap<GroupId, Instant> {
  const ends = new Map<GroupId, Instant>();
  for (const item of items) {
    const end = isPending(item) ? endOf(item) : null;
    if (end === null || end <= now) continue;
    for (const { group } of item.subject.slots ?? []) ends.set(group, earlier(ends.get(group) ?? end, end));
  }
  return ends;
}

/** When someone who is left alone may next get a digest; null for anyone else. */
const nextTryOf = (reader: Availability, now: Instant): Instant | null =>
  isLeftAlone(reader, now) ? nextOpening(reader, triedAgainAt(reader) ?? now, takesDigest) : null;

/** Whether to ask on a day who gets the nudges: when a person is away or muted, somebody may stand in. */
const mayTakeOver = ({ calendar }: Availability, day: Day): boolean => calendar.isWorking(day);

/**
 * When someone's leave begins and ends, if still to come. Who gets the nudges changes at that very moment, which may be
 * within the open hours of a stand-in, or of a group's chat, in another zone.
 */
function leaveTurns({ own: { leave }, zone }: Availability, now: Instant): readonly Instant[] {
  if (leave === null) return [];
  const begins = toInstant(`${leave.from}T00:00`, zone);
  const ends = toInstant(`${addDays(leave.until, 1)}T00:00`, zone);
  return [begins, ends].filter((moment) => moment > now);
}

/** The start of today's open hours if still to come, else their end: today's chance has passed. */
function nextChance(availability: Availability, now: Instant): Instant {
  const { opens, closes } = openHoursOn(availability, localDay(now, availability.zone));
  return now < opens ? opens : closes;
}

const earlier = (one: Instant, other: Instant): Instant => (one < other ? one : other);

/**
 * The days that a lead's own week and holidays close together may add between two slots, and the factor for all
 * holidays.
 */
const SPARE_DAYS = 21;
const WITH_HOLIDAYS = 1.25;

/**
 * Returns how far back, in milliseconds, `outbox` must reach: past the oldest slot that is still an action's latest,
 * which depends on the widest gap between slots in any policy concerned, and past the summary time of any coming
 * meeting.
 */
export function outboxSpanMs(groups: readonly Pick<Group, 'nudging'>[], people: ReadonlyMap<string, Person>): number {
  const gaps = [
    ...groups.flatMap(({ nudging }) => [nudging.everyDaysAfter, ...nudging.daysBefore]),
    ...[...people.values()].flatMap(({ nudging }) => [nudging.everyDaysAfter ?? 0, ...(nudging.daysBefore ?? [])]),
  ];
  // The gaps are in working days, and a group may have only one a week.
  const fewest = Math.min(7, ...groups.map(({ nudging }) => nudging.weekdays.length));
  const days = Math.ceil(Math.max(0, ...gaps) * (7 / fewest) * WITH_HOLIDAYS) + SPARE_DAYS;
  return days * DAY_MS;
}
