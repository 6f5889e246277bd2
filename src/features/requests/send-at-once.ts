import type { Changed } from '../../model/action-event.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import { dueDecisions, dueRequests } from './rules/due-requests.js';

/**
 * Puts what was asked or decided about an action into the outbox under the keys that planning gives it, so that it goes out
 * now, within its reader's hours, and not at the next tick. What a crash loses here is planned then.
 */
export async function sendAtOnce(
  { store, sendSoon }: Pick<Services, 'store' | 'sendSoon'>,
  { now }: Pick<Asker, 'now'>,
  changed: Changed,
): Promise<Changed> {
  if ('problem' in changed || changed.news === null) return changed;
  const about = { ...changed.group, actions: [changed.action] };
  const items = [...dueRequests(about, now), ...dueDecisions(about, now)];
  if (items.length === 0) return changed;
  await store.enqueue(items);
  sendSoon();
  return changed;
}
