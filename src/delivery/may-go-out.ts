import type { Instant } from '../model/calendar/day.js';
import { FALLBACK_POLICY } from '../model/new-group.js';
import { addresseeOf, groupsOfSubject, type OutboxItem } from '../model/outbox-item.js';
import { isAtWork, nextOpening, type Availability, takesDigest, availabilityOf, openHoursOn } from './availability.js';
import { isUpdate } from './card-updates.js';
import { isDigest } from './plan-digests.js';
import type { Store } from '../ports/store.js';
import { findReadable } from './find-readable.js';
import type { DefaultPolicy } from '../model/default-policy.js';
import { addMs, HOUR_MS } from '../model/calendar/instants.js';

/** Whether an item may go out now; if not, whether it is dropped, or until when it is held. */
export type SendDecision =
  | { readonly ok: true }
  | { readonly ok: false; readonly outcome: 'dropped'; readonly reason: string }
  | { readonly ok: false; readonly outcome: 'held'; readonly reason: string; readonly until: Instant };

const OVER: SendDecision = { ok: false, outcome: 'dropped', reason: 'its time is over' };

/**
 * Decides whether an item may go out now. Things may have changed since it was planned: its day may be over, or its
 * reader may be away, asleep or want nothing now. A digest is then dropped, and planned again if its actions are still
 * due. Anything else waits for the next open hours of its reader or group.
 */
export async function mayGoOut(store: Store, item: OutboxItem, now: Instant): Promise<SendDecision> {
  if (item.until !== null && item.until <= now) return OVER;
  const { subject } = item;
  const { person, day } = subject;
  if (await isSilent(store, item)) return untilInstalled(isDigest(item), now);
  if (person === undefined) {
    const group = await findReadable(store, addresseeOf(item));
    return group === null ? { ok: true } : inOpenHours(availabilityOf('', null, group), now);
  }
  const [people, homes] = await Promise.all([store.peopleOf([person]), store.defaultPoliciesOf([person])]);
  const home = homes.get(person) ?? (await homeOf(store, item));
  const availability = availabilityOf(person, people.get(person) ?? null, home);
  // Updating a card in place disturbs nobody.
  if (isUpdate(item)) return { ok: true };
  if (subject.quiet === true) return inOpenHours(availability, now, takesDigest);
  if (!isDigest(item) || day === undefined) return inOpenHours(availability, now);
  const { opens, closes } = openHoursOn(availability, day);
  if (now >= closes) return OVER;
  if (!takesDigest(availability, day)) return { ok: false, outcome: 'dropped', reason: 'its reader wants none now' };
  return now < opens ? { ok: false, outcome: 'held', reason: 'too early', until: opens } : { ok: true };
}

/** While the app is removed from a group's conversation, an item about the group waits an hour at a time. */
const ASKED_AGAIN_MS = HOUR_MS;

/** Whether the app is removed from the conversations of all the groups that an item is about. */
async function isSilent(store: Store, { subject }: OutboxItem): Promise<boolean> {
  const ids = [...new Set(groupsOfSubject(subject))];
  const groups = await Promise.all(ids.map((id) => findReadable(store, id)));
  return groups.length > 0 && groups.every((group) => group !== null && group.uninstalledAt !== null);
}

/** Drops a digest, which is planned again when the app is back; holds anything else until then. */
function untilInstalled(isPlannedAgain: boolean, now: Instant): SendDecision {
  const reason = 'the app is out of the group';
  if (isPlannedAgain) return { ok: false, outcome: 'dropped', reason };
  return { ok: false, outcome: 'held', reason, until: addMs(now, ASKED_AGAIN_MS) };
}

function inOpenHours(availability: Availability, now: Instant, takes = isAtWork): SendDecision {
  const until = nextOpening(availability, now, takes);
  if (until !== null && until <= now) return { ok: true };
  if (until === null) return { ok: false, outcome: 'dropped', reason: 'its reader is away for too long' };
  return { ok: false, outcome: 'held', reason: 'quiet hours', until };
}

/** A person in no group follows the policy of the group that the item is about. */
async function homeOf(store: Store, { subject }: OutboxItem): Promise<DefaultPolicy> {
  for (const id of groupsOfSubject(subject)) {
    const group = await findReadable(store, id);
    if (group !== null) return group;
  }
  return FALLBACK_POLICY;
}
