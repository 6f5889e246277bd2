import type { Instant } from '../calendar/day.js';
import { localDay } from '../calendar/zones.js';
import type { Group, GroupId } from '../groups/group.js';
import type { Person } from '../groups/person.js';
import type { DueInGroup } from './due-in-group.js';
import { isPending, type OutboxItem } from './outbox-item.js';
import { isLeftAlone, triedAgainAt } from './out-of-reach.js';
import { nextOpening, type PersonTerms, takesDigest, windowOn } from './person-terms.js';
import { digestKey, planDigests } from './plan-digests.js';
import { nextEscalations, planEscalations } from './plan-escalations.js';
import { nextMention, planMentions } from './plan-mentions.js';

/** What a look comes to: what to put into the outbox, and when each group is to be looked at again; null for never. */
export interface PlannedLook {
  readonly items: readonly OutboxItem[];
  readonly next: ReadonlyMap<GroupId, Instant | null>;
}

/** Nobody's moment is trusted for longer: a release may have changed the rules that it was worked out by. */
const LONGEST_MS = 31 * 24 * 60 * 60 * 1000;
/** What is held back by nobody being there is looked at again this soon: someone may come to stand in. */
const HELD_MS = 24 * 60 * 60 * 1000;

/** Whether an item of the outbox will not go out any more: dropped, or planned for a time that is over. */
export const isOver = (item: OutboxItem, now: Instant): boolean =>
  item.state === 'dropped' || (item.state === 'planned' && item.until !== null && item.until <= now);

/** The slots that stand in an item which went out or still may. */
export const coveredSlots = (outbox: readonly OutboxItem[], now: Instant): ReadonlySet<string> =>
  new Set(
    outbox.flatMap((item) =>
      'slots' in item.subject && !isOver(item, now) ? item.subject.slots.map(({ key }) => key) : [],
    ),
  );

/**
 * Plans the digests and other items of what has fallen due in some groups, which must be all that may have something due.
 * `outbox` is what is kept of their people and of them.
 *
 * Invariant: looking at a group only when it has changed or its next moment has come plans the same items as looking
 * at every group at every tick.
 */
export function planLook(input: {
  readonly now: Instant;
  readonly dues: readonly DueInGroup[];
  readonly outbox: readonly OutboxItem[];
}): PlannedLook {
  const { now, dues, outbox } = input;
  const known = new Set(outbox.map((item) => item.key));
  const others = dues.flatMap((due) => due.items).filter((item) => !known.has(item.key));
  const nudges = [...planDigests(dues, now, known), ...planMentions(dues, now, known)];
  const escalations = planEscalations(dues, now, known);
  const told = coveredSlots(nudges, now);
  const ends = endsOf([...outbox, ...nudges], now);
  const after = new Set([...known, ...[...nudges, ...escalations].map(({ key }) => key)]);
  const next = new Map(
    dues.map((due) => {
      const held = due.slots
        .filter(({ slot }) => !told.has(slot.key))
        .flatMap(({ lead, recipient }) =>
          recipient === null
            ? [later(now, HELD_MS), nextOpening(lead, now, takesDigest)]
            : [
                nextOpening(recipient, digestMoment(recipient, now, known), takesDigest),
                isLeftAlone(recipient, now) ? nextMention(due.home, recipient, now) : null,
              ],
        );
      const weeks = nextEscalations(due.escalation, now, after);
      const moments = [due.next, ends.get(due.group) ?? null, ...held, ...weeks].filter((moment) => moment !== null);
      const first = moments.sort()[0] ?? null;
      return [due.group, first === null ? null : earlier(first, later(now, LONGEST_MS))];
    }),
  );
  return { items: [...others, ...nudges, ...escalations], next };
}

/** When the digests that may still go out are over: what they do not tell is due again then, in these groups. */
function endsOf(items: readonly OutboxItem[], now: Instant): ReadonlyMap<GroupId, Instant> {
  const ends = new Map<GroupId, Instant>();
  for (const item of items) {
    if (!isPending(item) || item.until === null || item.until <= now || !('slots' in item.subject)) continue;
    for (const { group } of item.subject.slots) ends.set(group, earlier(ends.get(group) ?? item.until, item.until));
  }
  return ends;
}

/** Now, the end of someone's day when they have had their digest of it, or when it is worth trying them again. */
function digestMoment(terms: PersonTerms, now: Instant, known: ReadonlySet<string>): Instant {
  const today = localDay(now, terms.zone);
  const from = known.has(digestKey(terms.person, today)) ? windowOn(terms, today).closes : now;
  const again = triedAgainAt(terms) ?? from;
  return again > from ? again : from;
}

const later = (now: Instant, ms: number): Instant => new Date(Date.parse(now) + ms).toISOString();
const earlier = (one: Instant, other: Instant): Instant => (one < other ? one : other);

/** What holidays and leave may add to the days between two slots, beyond their working days. */
const SPARE_DAYS = 21;

/**
 * How far back, in milliseconds, `outbox` must reach: beyond the oldest slot that is still an action's latest one, which
 * the widest gap between the slots of any policy concerned says, and beyond the summary time of any meeting to come.
 */
export function outboxReach(groups: readonly Pick<Group, 'nudging'>[], people: ReadonlyMap<string, Person>): number {
  const gaps = [
    ...groups.flatMap(({ nudging }) => [nudging.everyDaysAfter, ...nudging.daysBefore]),
    ...[...people.values()].flatMap(({ nudging }) => [nudging.everyDaysAfter ?? 0, ...(nudging.daysBefore ?? [])]),
  ];
  return (Math.max(0, ...gaps) * 2 + SPARE_DAYS) * 24 * 60 * 60 * 1000;
}
