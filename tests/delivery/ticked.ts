import type { Group } from '../../src/model/group.js';
import type { Person } from '../../src/model/person.js';
import { afterDelivery } from '../../src/delivery/after-delivery.js';
import { isPending, type OutboxItem } from '../../src/model/outbox-item.js';
import { isOver, outboxSpanMs } from '../../src/delivery/plan-run.js';
import { HOUR, START } from './made-plans.js';
import { asLines, planningRun } from './planned.js';

/**
 * What six weeks of ticks plan, an hour apart, each as the tick and the line; `isPlanned` tells which groups a tick looks
 * at.
 */
function planned(
  all: readonly Group[],
  own: readonly Person[],
  delays: readonly number[],
  isPlanned: (next: string | null | undefined, now: string) => boolean,
): readonly string[] {
  const outbox: OutboxItem[] = [];
  const lines: string[] = [];
  const next = new Map<string, string | null>();
  for (let at = START; at < START + 42 * 24 * HOUR; at += HOUR) {
    const now = new Date(at).toISOString();
    const since = new Date(at - outboxSpanMs(all, new Map())).toISOString();
    const due = all.filter((group) => isPlanned(next.get(group.id), now));
    const known = outbox.filter((item) => isPending(item) || item.dueAt >= since);
    const run = planningRun(now, due, { people: own, outbox: known }, all);
    for (const [group, moment] of run.next) next.set(group, moment);
    // As the store does, which remembers the keys for longer than a look asks for.
    const put = run.items.filter(({ key }) => outbox.every((item) => item.key !== key));
    outbox.push(...put);
    lines.push(...asLines(put).map((line) => `${now.slice(0, 16)} ${line}`));
    for (const [index, item] of outbox.entries()) {
      if (item.state !== 'planned') continue;
      const isSent = at - Date.parse(item.dueAt) >= (delays[item.key.length % delays.length] ?? 0) * HOUR;
      if (isOver(item, now)) outbox[index] = { ...item, state: 'dropped' };
      else if (isSent) outbox[index] = afterDelivery(item, { outcome: 'sent', activity: null }, now, 0);
    }
  }
  return lines.sort();
}

/** What is planned in six weeks by planning for every group at every tick. */
export const plannedAlways = (all: readonly Group[], own: readonly Person[], delays: readonly number[]) =>
  planned(all, own, delays, () => true);

/** What is planned by planning for a group only when its moment has come. */
export const plannedWhenDue = (all: readonly Group[], own: readonly Person[], delays: readonly number[]) =>
  planned(all, own, delays, (next, now) => next === undefined || (next !== null && next <= now));
