import type { Instant } from '../core/calendar/day.js';
import { type DueInGroup, dueInGroup } from '../core/nudges/due-in-group.js';
import { OUTBOX_REACH_MS, planLook } from '../core/nudges/plan-look.js';
import type { Store } from '../ports/store.js';
import { findReadable } from './find-readable.js';

/** Groups read at once. What is due in them is little, but the groups themselves may be large. */
const AT_ONCE = 20;

/**
 * Puts what has fallen due into the outbox under its unique key. Planning again, missing a tick or planning in two
 * instances at once puts nothing twice.
 */
export async function planDue(store: Store, now: Instant): Promise<void> {
  const toLookAt = await store.groupsToLookAt(now);
  if (toLookAt.length === 0) return;
  const dues: DueInGroup[] = [];
  for (let from = 0; from < toLookAt.length; from += AT_ONCE) {
    const groups = await Promise.all(toLookAt.slice(from, from + AT_ONCE).map(({ id }) => findReadable(store, id)));
    dues.push(...groups.flatMap((group) => (group === null ? [] : dueInGroup(group, now))));
  }
  const people = [...new Set(dues.flatMap(({ slots }) => slots.map(({ person }) => person)))];
  const since = new Date(Date.parse(now) - OUTBOX_REACH_MS).toISOString();
  const [homes, muted, outbox] = await Promise.all([
    store.homeZones(people),
    store.mutedOf(people),
    store.outboxOf({ people, groups: dues.map(({ group }) => group), since }),
  ]);
  const { items, next } = planLook({ now, dues, muted, homes, outbox });
  // A group that could not be read is left to be looked at again.
  const looked = toLookAt.flatMap((place) => {
    const moment = next.get(place.id);
    return moment === undefined ? [] : [{ ...place, next: moment }];
  });
  await store.keepLook({ items, looked });
}
