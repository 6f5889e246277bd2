import { MESSAGES } from '../../src/app/declared.js';
import { afterEach, expect, it, vi } from 'vitest';
import { openMemoryStore } from '../../src/adapters/lowdb/open-memory-store.js';
import { type OutboxItem, plannedItem } from '../../src/model/outbox-item.js';
import type { Delivery } from '../../src/ports/notifier.js';
import { StoreError } from '../../src/ports/store-error.js';
import type { Claim, Store } from '../../src/ports/store.js';
import type { Services } from '../../src/ports/services.js';
import { createPlanner } from '../../src/delivery/planner.js';
import { createWorker, type Worker } from '../../src/delivery/worker.js';
import { samplePerson } from '../contracts/store-samples.js';
import { person, sampleAction, sampleGroup } from '../fixtures/sample-group.js';
import { limitsThat, NOW, sampleServices } from '../fixtures/sample-services.js';
import { storeWith } from '../fixtures/tenant-stores.js';

const away = new StoreError('unavailable', 'connection terminated');
const none = (): Promise<never> => Promise.reject(new Error('none'));

let worker: Worker | null = null;
afterEach(async () => {
  await worker?.stop();
  worker = null;
  vi.useRealTimers();
});

/** Stores of tenants, each with a lead who is named like the tenant and has something due; and their bot. */
async function bot(tenants: Readonly<Record<string, Partial<Store>>>, changes: Partial<Services> = {}, atOnce = 100) {
  const sent: string[] = [];
  const time = { now: NOW };
  const sendToPerson = (id: string): Promise<Delivery> => {
    sent.push(id);
    return Promise.resolve({ outcome: 'sent', activity: 'card-1' });
  };
  const notifier = { sendToPerson, postToConversation: none, updateForPerson: none };
  const { services, logged } = await sampleServices({ notifier, clock: { now: () => time.now }, ...changes });
  const stores: Store[] = [];
  for (const [tenant, verbs] of Object.entries(tenants)) {
    const store = await openMemoryStore();
    const actions = [sampleAction({ leads: [person(`lead-of-${tenant}`)] })];
    await store.changeGroup('g1', () => ({ record: sampleGroup({ tenant, actions }), result: null }));
    stores.push(storeWith(store, { tenant, ...verbs }));
  }
  const all = (): Promise<readonly Store[]> => Promise.resolve(stores);
  const servicesOf = (store: Store): Services => ({ ...services, store });
  worker = createWorker({ stores: all, servicesOf, clock: services.clock, log: services.log, atOnce });
  return {
    sent,
    logged,
    stores,
    time,
    worker,
    planner: createPlanner(() => Promise.resolve(MESSAGES), all, servicesOf, worker),
  };
}

/** An item for someone who is in the sample group. */
function itemFor(lead: string, changes: Partial<OutboxItem> = {}): OutboxItem {
  const slot = { key: `g1/ISCG-1/2022-09-15/before-0/${lead}`, group: 'g1', reference: 'ISCG-1', lead, at: NOW };
  const subject = { kind: 'digest', person: lead, day: '2022-09-15', slots: [slot] } as const;
  return { ...plannedItem(`another/${lead}`, subject, NOW), ...changes };
}

it.each([
  ['cannot be reached', { groupsToPlan: () => Promise.reject(away) }],
  ['holds something damaged', { groupsToPlan: () => Promise.reject(new StoreError('unreadable', 'damaged')) }],
  ['fails otherwise', { savePlan: () => Promise.reject(new TypeError('no')) }],
  ['does not answer', { groupsToPlan: () => new Promise<never>(() => undefined) }],
] as const)('the worker names the tenant whose store %s, and plans for all others', async (how, verbs) => {
  const { planner, stores, logged } = await bot({ t1: {}, t2: verbs, t3: {} });
  const planned = planner.plan();
  const keysOf = async (at: number): Promise<readonly string[]> =>
    ((await stores[at]?.listOutbox()) ?? []).map(({ key }) => key);
  await expect.poll(() => keysOf(0)).toEqual(['digest/lead-of-t1/2022-09-15']);
  await expect.poll(() => keysOf(2)).toEqual(['digest/lead-of-t3/2022-09-15']);
  if (how === 'does not answer') return;
  await expect(planned).rejects.toThrow();
  expect(logged).toEqual(['planning failed']);
});

it.each([
  ['cannot be reached', { claimWaiting: () => Promise.reject(away) }],
  ['holds something damaged', { claimWaiting: () => Promise.reject(new StoreError('unreadable', 'damaged')) }],
  ['does not answer', { claimWaiting: () => new Promise<never>(() => undefined) }],
  ['fails in the middle of sending', { peopleOf: () => Promise.reject(away) }],
  ['fails as it is to be recorded', { changeOutbox: () => Promise.reject(new StoreError('unreadable', 'damaged')) }],
] as const)('the worker sends for every tenant except the one whose store %s', async (how, verbs) => {
  const { worker: own, sent, stores, logged } = await bot({ t1: {}, t2: verbs, t3: {} });
  for (const store of stores) await store.enqueue([itemFor(`lead-of-${store.tenant}`)]);
  own.wake();
  await expect.poll(() => sent.filter((id) => id !== 'lead-of-t2').sort()).toEqual(['lead-of-t1', 'lead-of-t3']);
  if (how === 'does not answer') worker = null;
  else await expect.poll(() => logged).toContain('what waits could not be sent');
});

it('the worker claims in batches of at most 25, and sends everything that waits', async () => {
  const limits: number[] = [];
  const { worker: own, sent, stores } = await bot({ t1: {} });
  const [store] = stores as [Store];
  await store.enqueue(Array.from({ length: 60 }, (_, at) => itemFor(`lead-of-t1`, { key: `another/${at}` })));
  const claimWaiting = vi.fn((claim: Claim) => {
    limits.push(claim.limit);
    return store.claimWaiting(claim);
  });
  stores.splice(0, 1, storeWith(store, { claimWaiting }));
  expect(await own.drain()).toEqual(new Map([['digest', 60]]));
  expect(limits).toEqual([25, 25, 25]);
  expect(sent).toHaveLength(60);
});

it('the worker asks the store of a held-back tenant for nothing, and the others for everything', async () => {
  const pause = { isOn: true };
  const ask = (tenant: string) =>
    Promise.resolve(
      tenant === 't1' && pause.isOn
        ? ({ ok: false, afterSeconds: 0.3, blockedBy: 'tenant' } as const)
        : ({ ok: true } as const),
    );
  const { worker: own, sent, stores } = await bot({ t1: {}, t2: {} }, { limits: limitsThat(ask) });
  for (const store of stores) await store.enqueue([itemFor(`lead-of-${store.tenant}`)]);
  const [held] = stores as [Store];
  const claimWaiting = vi.spyOn(held, 'claimWaiting');
  await own.drain();
  await own.drain();
  await own.drain();
  expect(sent).toEqual(['lead-of-t2']);
  expect(claimWaiting).toHaveBeenCalledTimes(1);
  pause.isOn = false;
  // It wakes by itself when the pause is over.
  await expect.poll(() => sent).toEqual(['lead-of-t2', 'lead-of-t1']);
});

it('the worker claims nothing more for a held-back tenant in a shared store, so that a pause costs no writes', async () => {
  const ask = (tenant: string) =>
    Promise.resolve(
      tenant === 't1' ? ({ ok: false, afterSeconds: 60, blockedBy: 'tenant' } as const) : ({ ok: true } as const),
    );
  const { worker: own, sent, stores } = await bot({ '': {} }, { limits: limitsThat(ask) });
  const [store] = stores as [Store];
  const people = { ann: 't1', bob: 't2', cai: 't1', dee: 't2' };
  const actions = [sampleAction({ leads: Object.keys(people).map(person) })];
  await store.changeGroup('g1', () => ({ record: sampleGroup({ actions }), result: null }));
  for (const [id, tenant] of Object.entries(people))
    await store.changePerson(id, () => ({ record: samplePerson({ id, tenant }), result: null }));
  await store.enqueue(Object.keys(people).map((id) => itemFor(id)));
  await own.drain();
  expect(sent).toEqual(['bob', 'dee']);
  const claimed = vi.spyOn(store, 'claimWaiting');
  await own.drain();
  expect(await Promise.all(claimed.mock.results.map(({ value }) => value as Promise<unknown>))).toEqual([[]]);
  expect((await store.listOutbox()).map(({ key, state, attempts }) => [key, state, attempts])).toEqual([
    ['another/ann', 'planned', 0],
    ['another/bob', 'sent', 1],
    ['another/cai', 'planned', 0],
    ['another/dee', 'sent', 1],
  ]);
});

it('the worker sends postponed items when their time comes, others’ planned items within five seconds, and items of those that died', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const outcomes: Delivery[] = [{ outcome: 'retry', reason: '503', afterSeconds: 2, isThrottled: false }];
  const times: number[] = [];
  const sendToPerson = (): Promise<Delivery> => {
    times.push(seconds);
    return Promise.resolve(outcomes.pop() ?? { outcome: 'sent', activity: null });
  };
  let seconds = 0;
  const notifier = { sendToPerson, postToConversation: none, updateForPerson: none };
  const { worker: own, stores, time } = await bot({ t1: {} }, { notifier });
  const [store] = stores as [Store];
  // What the store does is done in real time.
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  };
  const pass = async (): Promise<void> => {
    seconds += 1;
    time.now = new Date(Date.parse(NOW) + seconds * 1000).toISOString();
    await vi.advanceTimersByTimeAsync(1000);
    await settle();
  };
  await store.enqueue([itemFor('lead-of-t1', { key: 'put off' })]);
  own.wake();
  await settle();
  for (let passed = 0; passed < 3; passed += 1) await pass();
  expect(times).toEqual([0, 2]);
  await store.enqueue([itemFor('lead-of-t1', { key: 'planned by another' })]);
  for (let passed = 0; passed < 5; passed += 1) await pass();
  expect(times).toHaveLength(3);
  await store.enqueue([itemFor('lead-of-t1', { key: 'with one that died' })]);
  await store.claimWaiting({ now: time.now, limit: 1, seconds: 0 });
  for (let passed = 0; passed < 5; passed += 1) await pass();
  expect(times).toHaveLength(4);
  expect((await store.listOutbox()).map(({ state }) => state)).toEqual(['sent', 'sent', 'sent']);
});

it('the worker returns at once what it has claimed and not begun when it is stopped', async () => {
  let turn: () => void = () => undefined;
  const turns = new Promise<void>((resolve) => (turn = resolve));
  let asked = 0;
  const ask = async () => {
    asked += 1;
    if (asked > 2) await turns;
    return { ok: true } as const;
  };
  const { worker: own, sent, stores } = await bot({ t1: {} }, { limits: limitsThat(ask) });
  const [store] = stores as [Store];
  await store.enqueue(Array.from({ length: 6 }, (_, at) => itemFor('lead-of-t1', { key: `another/${at}` })));
  own.wake();
  await expect.poll(() => asked).toBe(6);
  const stopped = own.stop();
  turn();
  await stopped;
  expect(sent).toHaveLength(2);
  const items = await store.listOutbox();
  expect(items.map(({ state, attempts }) => `${state} ${attempts}`).sort()).toEqual([
    ...Array.from({ length: 4 }, () => 'planned 0'),
    'sent 1',
    'sent 1',
  ]);
});
