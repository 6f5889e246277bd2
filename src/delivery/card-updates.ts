import { z } from 'zod';
import type { Instant } from '../model/calendar/day.js';
import { addMs, MINUTE_MS } from '../model/calendar/instants.js';
import { type Group, type GroupId, groupIdSchema } from '../model/group.js';
import type { Infer } from '../model/infer.js';
import { personIdSchema } from '../model/lead.js';
import { groupsOfSubject, type OutboxItem, type OutboxSubject, plannedItem } from '../model/outbox-item.js';
import { followedUntil, type MessagePlan, type MessagePlans } from './message-plan.js';

/** In the place of a card that was sent (`card` is its item's key), the same as it now stands. */
export const updateSubject = z.strictObject({
  kind: z.literal('update'),
  person: personIdSchema,
  group: groupIdSchema,
  card: z.string(),
});
export type UpdateSubject = Infer<typeof updateSubject>;

/** Whether an item changes a card where it is, which disturbs nobody. */
export const isUpdate = ({ subject }: Pick<OutboxItem, 'subject'>): boolean => subject.kind === 'update';

/** A card may be out of date when it arrives: it is checked again after so long. */
const ASKED_AGAIN_MS = MINUTE_MS;

/** What of a card is out of date, in a word that differs for each state; null while nothing is. */
function outdated(plans: MessagePlans, { subject }: OutboxItem, group: Group): string | null {
  const gone = group.former.find(({ id }) => id === subject.person);
  if (gone !== undefined) return `left-${gone.leftAt}`;
  const plan = plans.get(subject.kind);
  if (plan?.outdated === undefined) return null;
  const read = readSubject(plan, subject);
  return read === null ? null : plan.outdated(read, group);
}

// An item is never mutated, and a card is checked at each planning run of its groups.
const known = new WeakMap<OutboxSubject, OutboxSubject | null>();

/** Null for what does not fit, as another release may have sent it: it stops no other. */
function readSubject(plan: MessagePlan, subject: OutboxSubject): OutboxSubject | null {
  const found = known.get(subject) ?? plan.subject.safeParse(subject).data ?? null;
  known.set(subject, found);
  return found;
}

/**
 * Updates of sent cards whose content in this group has changed since, wherever that was done: actions of a digest that
 * were closed, moved or reassigned, a request that was decided or taken back, a meeting that a lead need not come to any
 * more. Each change once. `cards` are those about the group.
 */
export function cardUpdates(
  plans: MessagePlans,
  group: Group,
  cards: readonly OutboxItem[],
  now: Instant,
): readonly OutboxItem<UpdateSubject>[] {
  return cards.flatMap((card) => {
    const { subject, key, activity, state, sentAt } = card;
    if (subject.person === undefined || state !== 'sent' || activity === null || sentAt === null) return [];
    const until = followedUntil(plans.get(subject.kind), sentAt, card.until);
    const mark = until <= now ? null : outdated(plans, card, group);
    if (mark === null) return [];
    const update = { kind: 'update', person: subject.person, group: group.id, card: key } as const;
    return [plannedItem(`update/${key}/${group.id}/${mark}`, update, now, until)];
  });
}

/** When to check again a card that is on its way and out of date by now; null when there is none. */
export function nextCardUpdate(
  plans: MessagePlans,
  group: Group,
  cards: readonly OutboxItem[],
  now: Instant,
): Instant | null {
  const isOutdated = cards.some((card) => card.state === 'sending' && outdated(plans, card, group) !== null);
  return isOutdated ? addMs(now, ASKED_AGAIN_MS) : null;
}

/**
 * The cards that people were sent and that are still followed, or are on their way, by the groups they are about. All of
 * them close when their reader has left the group.
 */
export function cardsByGroup(
  plans: MessagePlans,
  outbox: readonly OutboxItem[],
  now: Instant,
): ReadonlyMap<GroupId, readonly OutboxItem[]> {
  const found = new Map<GroupId, OutboxItem[]>();
  for (const item of outbox) {
    const { subject, state, sentAt, activity, until } = item;
    if (subject.person === undefined || isUpdate(item)) continue;
    const isFollowed = (at: Instant): boolean => followedUntil(plans.get(subject.kind), at, until) > now;
    const isOut = state === 'sent' && activity !== null && sentAt !== null && isFollowed(sentAt);
    if (!isOut && state !== 'sending') continue;
    for (const group of new Set(groupsOfSubject(subject))) {
      const own = found.get(group);
      if (own === undefined) found.set(group, [item]);
      else own.push(item);
    }
  }
  return found;
}
