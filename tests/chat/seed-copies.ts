import { openStore } from '../../src/adapters/lowdb/open-store.js';
import { type OutboxItem, plannedItem } from '../../src/model/outbox-item.js';
import type { ChatCase } from './chat-case.js';
import { type Copy, EVERYBODY, groupOf, nameOf, NOW, type Who } from './world.js';

/** Copies of the world for one case: one for its message, and others to press the buttons of the answer in. */
export const COPIES = 4;

const A_MINUTE_AGO = '2022-10-19T09:39:00.000Z';

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
    copies.map(({ copy }) => store.changeGroup(copy.group, () => ({ record: groupOf(copy), result: null }))),
  );
  const sent = copies.map(({ one, copy }) => sentBefore(one, copy)).filter((item) => item !== null);
  await store.enqueue(sent);
  await Promise.all(
    sent.map(({ key }) =>
      store.changeOutbox(key, (item) => ({
        ...item,
        state: 'sent',
        sentAt: A_MINUTE_AGO,
        attempts: 1,
        activity: `card-${key}`,
      })),
    ),
  );
  const groups = await store.groupsToPlan(NOW);
  await store.savePlan({ items: [], expired: [], groups: groups.map((group) => ({ ...group, next: null })) });
  await store.close();
}

/** A nudge, a list or a request that the bot sent a minute ago; null where the case begins with something said. */
function sentBefore({ who, where, last }: ChatCase, copy: Copy): OutboxItem | null {
  const [kind = '', ...rest] = last.split(' ');
  const references = rest.join(' ').match(/ISCG-\d+/g) ?? [];
  const person = copy.idOf(whoOf(who));
  const { group } = copy;
  const place = where === '1:1' ? { person } : { group };
  if (kind === 'request')
    return plannedItem(
      `request/${group}`,
      { kind: 'request', person, group, reference: references[0] ?? '', request: '1' },
      A_MINUTE_AGO,
    );
  if (kind !== 'digest' && kind !== 'list') return null;
  if ('group' in place)
    return plannedItem(
      `list/${group}`,
      { kind: 'escalation', group, actions: references.map((reference) => ({ group, reference })) },
      A_MINUTE_AGO,
    );
  const slots = references.map((reference) => ({
    key: `${group}/${reference}/x`,
    group,
    reference,
    lead: person,
    at: A_MINUTE_AGO,
  }));
  return plannedItem(`digest/${person}`, { kind: 'digest', person, day: '2022-10-19', slots }, A_MINUTE_AGO);
}
