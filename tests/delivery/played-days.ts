import type { Group } from '../../src/model/group.js';
import type { Person } from '../../src/model/person.js';
import type { OutboxItem } from '../../src/model/outbox-item.js';
import { outboxSpanMs } from '../../src/delivery/plan-run.js';
import { addDays } from '../../src/model/calendar/days.js';
import { asLines, planned } from './planned.js';

/** The digests of a look at noon (UTC) of every day, each sent at once; a look is told of no more than it reaches back for. */
export function playedDays(
  from: string,
  until: string,
  group: Group,
  people: readonly Person[] = [],
): readonly string[] {
  const outbox: OutboxItem[] = [];
  const reach = outboxSpanMs([group], new Map(people.map((person) => [person.id, person])));
  for (let day = from; day <= until; day = addDays(day, 1)) {
    const now = `${day}T12:00:00.000Z`;
    const since = new Date(Date.parse(now) - reach).toISOString();
    const items = planned(now, [group], { people, outbox: outbox.filter(({ dueAt }) => dueAt >= since) });
    outbox.push(...items.map((item) => ({ ...item, state: 'sent' as const })));
  }
  return asLines(outbox);
}
