import { openStore } from '../../src/adapters/lowdb/open-store.js';
import { type OutboxItem, plannedItem } from '../../src/model/outbox-item.js';
import type { ChatCase } from './chat-case.js';
import { instantOf, withCycle } from './cycle-world.js';
import { withPlan } from './plan-world.js';
import { withReturn } from './return-world.js';
import { type Copy, EVERYBODY, groupOf, nameOf, type Who } from './world.js';

/** Copies of the world for one case: one for its message, and others to press the buttons of the answer in. */
export const COPIES = 4;

const minuteBefore = (one: ChatCase): string => new Date(Date.parse(instantOf(one)) - 60_000).toISOString();

/** The group chat of a copy, as Teams calls it, and the tenant that it is in. */
export const chatOf = (id: string, copy: number): string => `19:${id}-${copy}@thread.v2`;
export const tenantOf = (id: string, copy: number): string => `tenant-${id}-${copy}`;
export const personIdOf = (id: string, copy: number, who: Who): string => `29:${who}-${id}-${copy}`;
export const whoOf = (name: string): Who => EVERYBODY.find((who) => nameOf(who) === name) ?? 'claire';

/** The copy of the world with this number for a case; `keyOf` makes the key of a conversation. */
export const copyOf = (id: string, copy: number, keyOf: (tenant: string, conversation: string) => string): Copy => ({
  tenant: tenantOf(id, copy),
  group: keyOf(tenantOf(id, copy), chatOf(id, copy)),
  idOf: (who) => personIdOf(id, copy, who),
});

/** Fills a folder with the copies, and with what the bot last sent in each; nothing of them is to be planned. */
export async function seedCopies(
  folder: string,
  cases: readonly ChatCase[],
  keyOf: (tenant: string, conversation: string) => string,
): Promise<void> {
  const store = await openStore({ folder });
  const copies = cases.flatMap((one) =>
    Array.from({ length: COPIES }, (_, copy) => ({ one, copy: copyOf(one.id, copy, keyOf) })),
  );
  await Promise.all(
    copies.map(({ one, copy }) => {
      const group = groupOf(copy);
      const met = one.hasCycle === true ? withCycle(group, copy, one) : group;
      const overseeing = one.hasPlan === true ? withPlan(met, copy, one) : met;
      const record = one.hasReturn === true ? withReturn(overseeing, copy) : overseeing;
      return store.changeGroup(copy.group, () => ({ record, result: null }));
    }),
  );
  const sent = copies.flatMap(({ one, copy }) => {
    const item = sentBefore(one, copy);
    return item === null ? [] : [{ item, at: minuteBefore(one) }];
  });
  await store.enqueue(sent.map(({ item }) => item));
  await Promise.all(
    sent.map(({ item: { key }, at }) =>
      store.changeOutbox(key, (item) => ({
        ...item,
        state: 'sent',
        sentAt: at,
        attempts: 1,
        activity: `card-${key}`,
      })),
    ),
  );
  const groups = await store.groupsToPlan('2022-11-17T10:20:00.000Z');
  await store.savePlan({ items: [], expired: [], groups: groups.map((group) => ({ ...group, next: null })) });
  await store.close();
}

/** A nudge, a list or a request that the bot sent a minute ago; null where the case begins with something said. */
function sentBefore(one: ChatCase, copy: Copy): OutboxItem | null {
  const { who, where, last } = one;
  const aMinuteAgo = minuteBefore(one);
  const [kind = '', ...rest] = last.split(' ');
  const references = rest.join(' ').match(/ISCG-\d+/g) ?? [];
  const person = copy.idOf(whoOf(who));
  const { group } = copy;
  const place = where === '1:1' ? { person } : { group };
  if (kind === 'request')
    return plannedItem(
      `request/${group}`,
      { kind: 'request', person, group, reference: references[0] ?? '', request: '1' },
      aMinuteAgo,
    );
  if (kind === 'return')
    return plannedItem(
      `return/${group}`,
      {
        kind: 'return-ask',
        person,
        group,
        reference: 'ISCG-R1',
        lead: person,
        about: person,
        handed: 0,
        due: '2022-11-30',
      },
      aMinuteAgo,
    );
  if (kind !== 'digest' && kind !== 'list') return null;
  if ('group' in place)
    return plannedItem(
      `list/${group}`,
      { kind: 'escalation', group, actions: references.map((reference) => ({ group, reference })) },
      aMinuteAgo,
    );
  const slots = references.map((reference) => ({
    key: `${group}/${reference}/x`,
    group,
    reference,
    lead: person,
    at: aMinuteAgo,
  }));
  return plannedItem(`digest/${person}`, { kind: 'digest', person, day: aMinuteAgo.slice(0, 10), slots }, aMinuteAgo);
}
