import type { Instant } from '../core/calendar/day.js';
import type { PersonId } from '../core/leads/lead.js';
import type { Delivery } from '../ports/notifier.js';
import type { Services } from './services.js';

/**
 * Takes note of whether someone could be written to. That they could not be reached is kept with since when, so that
 * whoever runs their groups is told once; a message that arrives ends it.
 */
export async function noteReach(
  { store, log }: Pick<Services, 'store' | 'log'>,
  person: PersonId,
  delivery: Delivery,
  now: Instant,
): Promise<void> {
  const reason = delivery.outcome === 'parked' ? delivery.unreachable : null;
  if (delivery.outcome !== 'sent' && reason === null) return;
  try {
    await store.changePerson(person, (known) => {
      if (known === null || (reason === null && known.outOfReach === null)) return { record: known, result: null };
      const outOfReach = reason === null ? null : { reason, since: known.outOfReach?.since ?? now, triedAt: now };
      return { record: { ...known, outOfReach }, result: null };
    });
  } catch (error) {
    // What matters is what became of the message, which is recorded next; the next try tells of this again.
    log.warn({ person, err: error }, 'whether someone can be reached could not be recorded');
  }
}
