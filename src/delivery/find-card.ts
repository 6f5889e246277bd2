import type { Instant } from '../model/calendar/day.js';
import { addMs, DAY_MS } from '../model/calendar/instants.js';
import type { PersonId } from '../model/lead.js';
import type { OutboxItem } from '../model/outbox-item.js';
import type { Store } from '../ports/store.js';

/** How long a sent card can be found from its buttons. */
const FOUND_MS = 60 * DAY_MS;

/** The start of the time in which cards are still found from their buttons, or brought up to date. */
export const cardsSince = (now: Instant): Instant => addMs(now, -FOUND_MS);

/** Returns a person's own item with this key, due or sent since `since`; null when they have none. */
export async function findCard(
  store: Store,
  person: PersonId,
  key: string,
  since: Instant,
): Promise<OutboxItem | null> {
  const found = await store.outboxOf({ people: [person], leads: [], groups: [], since });
  return found.find((item) => item.key === key) ?? null;
}
