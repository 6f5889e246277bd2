import { z } from 'zod';
import type { Instant } from '../model/calendar/day.js';
import { addMs, MINUTE_MS } from '../model/calendar/instants.js';
import { type Group, type GroupId, groupIdSchema } from '../model/group.js';
import type { Infer } from '../model/infer.js';
import { personIdSchema } from '../model/lead.js';
import { groupsOfSubject, type OutboxItem, type OutboxSubject, plannedItem } from '../model/outbox-item.js';
import { followedUntil, type MessagePlan, type MessagePlans } from './message-plan.js';

/** Replaces a sent card with its current state; `card` is the key of the card's item. */
export const updateSubject = z.strictObject({
  kind: z.literal('update'),
  person: personIdSchema,
  group: groupIdSchema,
  card: z.string(),
});
export type UpdateSubject = Infer<typeof updateSubject>;

/** Whether an item updates a card in place, which disturbs nobody. */
export const isUpdate = ({ subject }: Pick<OutboxItem, 'subject'>): boolean => subject.kind === 'update';

/** A card may be out of date when it arrives, so the planner checks it again after this time. */
const ASKED_AGAIN_MS = MINUTE_MS;

/** Names what is out of date on a card, with a different word for each state; null when nothing is. */
function outdated(plans: MessagePlans, { subject }: OutboxItem, group: Group): string | null {
  const gone = group.former.find(({ id }) => id === subject.person);
  if (gone !== undefined) return `left-${gone.leftAt}`;
  const plan = plans.get(subject.kind);
  if (plan?.outdated === undefined) return null;
  const read = readSubject(plan, subject);
  return read === null ? null : plan.outdated(read, group);
}

// An item is never mutated, and each planning run of its groups checks a card.
const known = new WeakMap<OutboxSubject, OutboxSubject | null>();

/** Returns null when the subject does not fit: another release may have sent it, and it must stop no other card. */
function readSubject(plan: MessagePlan, subject: OutboxSubject): OutboxSubject | null {
  const found = known.get(subject) ?? plan.subject.safeParse(subject).data ?? null;
  known.set(subject, found);
  return found;
}

/**
 * Returns updates for sent cards whose content in this group has since changed, wherever that was done: a digest's
 * actions were closed, moved or reassigned, a request was decided or taken back, or a lead need not come to a meeting
 * any more. Each change is sent once. `cards` are those about the group.
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

/** When to check again, because a card on its way is out of date by now; null when none is. */
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
 * Returns the cards on their way to people, and the sent ones still kept up to date, by the groups they are about. All
 * of them close when their reader leaves the group.
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
