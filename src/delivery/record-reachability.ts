import type { Instant } from '../model/calendar/day.js';
import type { Person } from '../model/person.js';
import { unmetPerson } from '../model/unmet-person.js';
import type { PersonId } from '../model/lead.js';
import { groupsOfSubject, type OutboxItem } from '../model/outbox-item.js';
import type { Delivery } from '../ports/notifier.js';
import { findReadable } from './find-readable.js';
import type { Services } from '../ports/services.js';

/**
 * Records whether the recipient of an item could be reached. Keeps since when they could not be, even for a person the
 * bot has never met: it then notifies their groups' officers once, and tries nobody every day. A message that arrives,
 * or one from them, ends it.
 */
export async function recordReachability(
  { store, log }: Pick<Services, 'store' | 'log'>,
  { subject }: OutboxItem,
  delivery: Delivery,
  now: Instant,
): Promise<void> {
  const reason = delivery.outcome === 'parked' ? delivery.unreachable : null;
  const { person } = subject;
  if (person === undefined || (delivery.outcome !== 'sent' && reason === null)) return;
  try {
    const isMet = reason === null || (await store.findPerson(person)) !== null;
    const newPerson = isMet ? null : await newPersonFrom(store, person, groupsOfSubject(subject));
    await store.changePerson(person, (found) => {
      const known = found ?? newPerson;
      if (known === null || (reason === null && known.outOfReach === null)) return { record: found, result: null };
      const outOfReach = reason === null ? null : { reason, since: known.outOfReach?.since ?? now, triedAt: now };
      return { record: { ...known, outOfReach }, result: null };
    });
  } catch (error) {
    // The message's outcome is recorded already, and the next try will show this again.
    log.warn({ person, err: error }, 'whether someone can be reached could not be recorded');
  }
}

/** Makes a record of a person who has none, from the first of these groups that can be read; null when none can. */
async function newPersonFrom(
  store: Services['store'],
  person: PersonId,
  groups: readonly string[],
): Promise<Person | null> {
  for (const id of new Set(groups)) {
    const group = await findReadable(store, id);
    if (group !== null) return unmetPerson(person, group);
  }
  return null;
}
