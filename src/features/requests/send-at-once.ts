import type { Changed } from '../../model/action-event.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import { dueDecisions, dueRequests } from './rules/due-requests.js';

/**
 * Puts a new request or decision into the outbox under the keys that the planner uses, so that it goes out now, within
 * its reader's hours, rather than at the next tick. If a crash loses it here, the planner finds it.
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
