import { MESSAGES } from '../../src/app/declared.js';
import { expect, it } from 'vitest';
import { createLimits } from '../../src/adapters/sending-limits/create-limits.js';
import { MemoryRateLimits } from '../../src/adapters/sending-limits/memory-rate-limits.js';
import { openMemoryStore } from '../../src/adapters/lowdb/open-memory-store.js';
import { type OutboxItem, plannedItem } from '../../src/model/outbox-item.js';
import type { Delivery } from '../../src/ports/notifier.js';
import type { Store } from '../../src/ports/store.js';
import { limitsTenant } from '../../src/delivery/limits-tenant.js';
import { createPlanner } from '../../src/delivery/planner.js';
import { createWorker } from '../../src/delivery/worker.js';
import { samplePerson } from '../contracts/store-samples.js';
import { member, person, sampleAction, sampleGroup } from '../fixtures/sample-group.js';
import { NOW, sampleServices } from '../fixtures/sample-services.js';
import { openTenantStores } from '../fixtures/tenant-stores.js';

const TENANTS = [
  { tenant: 't1', lead: 'lee', group: 'group-of-t1' },
  { tenant: 't2', lead: 'bob', group: 'group-of-t2' },
] as const;

/** Two tenants in one embedded store, each with a group and a lead who has something due today. */
async function twoTenants(store: Store): Promise<void> {
  for (const { tenant, lead, group: id } of TENANTS) {
    const actions = [sampleAction({ leads: [person(lead)] })];
    await store.changeGroup(id, () => ({
      record: sampleGroup({ id, tenant, prefix: tenant.toUpperCase(), members: [member(lead)], actions }),
      result: null,
    }));
  }
}

/** Another digest of what a tenant's lead has due. */
function another({ lead, group }: (typeof TENANTS)[number]): OutboxItem {
  const slot = { key: `${group}/ISCG-1/2022-09-15/before-0/${lead}`, group, reference: 'ISCG-1', lead, at: NOW };
  return plannedItem(`another/${lead}`, { kind: 'digest', person: lead, day: '2022-09-15', slots: [slot] }, NOW);
}

it('a tenant held back by Teams holds up no other in an embedded store', async () => {
  const sent: string[] = [];
  const store = await openMemoryStore();
  await twoTenants(store);
  const limits = createLimits(new MemoryRateLimits());
  const sendToPerson = (id: string): Promise<Delivery> => {
    sent.push(id);
    return Promise.resolve(
      id === 'lee'
        ? { outcome: 'retry', reason: '429 Throttled', afterSeconds: 60, isThrottled: true }
        : { outcome: 'sent', activity: 'card-1' },
    );
  };
  const none = (): Promise<Delivery> => Promise.reject(new Error('none'));
  const notifier = { sendToPerson, postToConversation: none, updateForPerson: none };
  const services = { ...(await sampleServices({ limits, notifier })).services, store };
  let now = NOW;
  const worker = createWorker({
    stores: () => store.all(),
    servicesOf: () => services,
    clock: { now: () => now },
    log: services.log,
    atOnce: 1,
  });
  const planner = createPlanner(
    () => Promise.resolve(MESSAGES),
    () => store.all(),
    () => services,
    worker,
  );
  expect(await planner.planAndSend()).toEqual(new Map([['digest', 1]]));
  expect([...sent].sort()).toEqual(['bob', 'lee']);
  // A minute and more later by the bot's clock, while the pause still has most of its minute to go by the machine's.
  now = '2022-09-15T08:31:30.000Z';
  await store.enqueue(TENANTS.map(another));
  await worker.drain();
  expect([...sent].sort()).toEqual(['bob', 'bob', 'lee']);
  await worker.stop();
});

it('an item counts for the tenant of its reader, else of a group that it is about, else of the store', async () => {
  const store = await openMemoryStore();
  await twoTenants(store);
  await store.changePerson('ann', () => ({ record: samplePerson({ id: 'ann', tenant: 't3' }), result: null }));
  const about = (who: string, group: string) =>
    ({ subject: { kind: 'request', person: who, group, reference: 'T1-1', request: '1' } }) as const;
  expect(await limitsTenant(store, about('ann', 'group-of-t1'))).toBe('t3');
  expect(await limitsTenant(store, about('bob', 'group-of-t2'))).toBe('t2');
  expect(
    await limitsTenant(store, { subject: { kind: 'summary', group: 'group-of-t1', meetingDay: '2022-09-22' } }),
  ).toBe('t1');
  expect(await limitsTenant(store, about('nobody', 'gone'))).toBe('');
  const own = (await openTenantStores('t9')).of('t9');
  expect(await limitsTenant(own, about('ann', 'group-of-t1'))).toBe('t9');
});
