import type { Instant } from '../calendar/day.js';
import type { Group } from '../groups/group.js';
import { isStillLed } from './digest-items.js';
import { type OutboxItem, plannedItem } from './outbox-item.js';

/** For so long a card that was sent follows what becomes of its actions. */
const FOLLOWED_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * What brings the digests that went out up to date when actions of this group that they tell of were closed, moved or
 * reassigned since, by whomever and wherever; each such change once. `sent` are the digests that tell of the group.
 */
export function digestUpdates(group: Group, sent: readonly OutboxItem[], now: Instant): readonly OutboxItem[] {
  return sent.flatMap((item) => {
    const { subject, key, activity, state, sentAt } = item;
    if (subject.kind !== 'digest' || state !== 'sent' || activity === null || sentAt === null) return [];
    const until = new Date(Date.parse(sentAt) + FOLLOWED_MS).toISOString();
    if (until <= now) return [];
    const own = subject.slots.filter((slot) => slot.group === group.id);
    const gone = own.filter((slot) => !isStillLed(slot, group)).length;
    if (gone === 0) return [];
    const update = { kind: 'update', person: subject.person, group: group.id, digest: key } as const;
    return [plannedItem(`update/${key}/${group.id}/${gone}`, update, now, until)];
  });
}

/** The digests that went out not long ago, by the groups that they tell of. */
export function sentDigestsByGroup(
  outbox: readonly OutboxItem[],
  now: Instant,
): ReadonlyMap<string, readonly OutboxItem[]> {
  const found = new Map<string, OutboxItem[]>();
  const since = new Date(Date.parse(now) - FOLLOWED_MS).toISOString();
  for (const item of outbox) {
    if (item.subject.kind !== 'digest' || item.state !== 'sent' || item.activity === null) continue;
    if ((item.sentAt ?? '') <= since) continue;
    for (const group of new Set(item.subject.slots.map((slot) => slot.group))) {
      const own = found.get(group);
      if (own === undefined) found.set(group, [item]);
      else own.push(item);
    }
  }
  return found;
}
