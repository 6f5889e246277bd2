import type { Instant } from '../model/calendar/day.js';
import { addMs, DAY_MS } from '../model/calendar/instants.js';
import type { PersonId } from '../model/lead.js';
import type { OutboxItem } from '../model/outbox-item.js';
import type { Store } from '../ports/store.js';

/** For so long a card that was sent is found by its buttons. */
const FOUND_MS = 60 * DAY_MS;

/** Since when cards are still found by their buttons, or to be brought up to date. */
export const cardsSince = (now: Instant): Instant => addMs(now, -FOUND_MS);

/** A person's own item of this key, due or sent since a moment; null when they have none such. */
export async function findCard(
  store: Store,
  person: PersonId,
  key: string,
  since: Instant,
): Promise<OutboxItem | null> {
  const found = await store.outboxOf({ people: [person], leads: [], groups: [], since });
  return found.find((item) => item.key === key) ?? null;
}
