import type { Instant } from '../core/calendar/day.js';
import { sendItem } from './send-item.js';
import type { Services } from './services.js';

/** How much of each kind went out. */
export interface Sent {
  readonly nudges: number;
  readonly summaries: number;
}

/** Sends what waits in the outbox and may be tried at this moment, one after another, oldest first, until `isStopping`. */
export async function drainOutbox(
  services: Services,
  now: Instant,
  isStopping: () => boolean = () => false,
): Promise<Sent> {
  let nudges = 0;
  let summaries = 0;
  for (const item of await services.store.waitingItems(now)) {
    if (isStopping()) break;
    const tried = await sendItem(services, item.key, now);
    if (tried?.delivery.outcome !== 'sent') continue;
    if (tried.item.subject.kind === 'digest') nudges += 1;
    else summaries += 1;
  }
  return { nudges, summaries };
}
