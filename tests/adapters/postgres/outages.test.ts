import { afterEach, expect, it } from 'vitest';
import { plannedItem } from '../../../src/model/outbox-item.js';
import { StoreError } from '../../../src/ports/store-error.js';
import type { Store } from '../../../src/ports/store.js';
import { createWorker, type Worker } from '../../../src/delivery/worker.js';
import { TENANT } from '../../contracts/store-samples.js';
import { sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { sampleServices } from '../../fixtures/sample-services.js';
import { onDatabase } from './database.js';
import { openGate, type TcpGate } from './tcp-gate.js';

const database = onDatabase();
const NOW = '2022-09-15T08:30:00.000Z';
const LEASE = 2;
/** Milliseconds within which what met an outage goes out once that is over: the lease and ten seconds. */
const LONGEST = (LEASE + 10) * 1000;
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

let gate: TcpGate;
let worker: Worker;
afterEach(async () => {
  await worker.stop();
  await gate.close();
});

/** A worker that reaches its database by a gate, with a digest to send; `meets` happens when its turn is asked for. */
async function sample(meets: () => Promise<void>) {
  gate = await openGate(database.url);
  const stores = await database.instance({ url: gate.url, maxWaitMs: 200, statementTimeoutMs: 1000 });
  const store = stores.of(TENANT);
  const record = sampleGroup({ tenant: TENANT, actions: [sampleAction()] });
  await store.changeGroup('g1', () => ({ record, result: null }));
  const slot = { key: 'g1/ISCG-1/2022-09-15/before-0/lee', group: 'g1', reference: 'ISCG-1', lead: 'lee', at: NOW };
  await store.enqueue([plannedItem('a', { kind: 'digest', person: 'lee', day: '2022-09-15', slots: [slot] }, NOW)]);
  const { services, sent } = await sampleServices({
    store,
    claimSeconds: LEASE,
    limits: {
      ask: async () => {
        await meets();
        return { ok: true };
      },
      pause: () => Promise.resolve(),
    },
  });
  const all = (): Promise<readonly Store[]> => Promise.resolve([store]);
  worker = createWorker({ stores: all, servicesOf: () => services, clock: services.clock, log: services.log });
  return { store, sent };
}

const stateOf = async (store: Store): Promise<string | undefined> => (await store.listOutbox())[0]?.state;

it('an item that meets two outages, each after it was claimed, is sent within the lease and ten seconds of each', async () => {
  let outages = 0;
  const { store, sent } = await sample(async () => {
    if (outages === 2) return;
    outages += 1;
    gate.cut();
    setTimeout(() => {
      gate.mend();
    }, 500);
    await wait(100);
    throw new StoreError('unavailable', 'The sending limits are out of reach.');
  });
  worker.wake();
  for (const count of [1, 2]) await expect.poll(() => outages, { timeout: LONGEST }).toBe(count);
  await expect.poll(() => sent, { timeout: LONGEST }).toEqual(['lee']);
  await expect.poll(() => stateOf(store)).toBe('sent');
}, 60_000);

it('an item sent during an outage shorter than the lease goes out once, although it is recorded late', async () => {
  let isOver = false;
  const { store, sent } = await sample(() => {
    gate.cut();
    setTimeout(() => {
      isOver = true;
      gate.mend();
    }, 1000);
    return Promise.resolve();
  });
  worker.wake();
  await expect.poll(() => isOver, { timeout: LONGEST }).toBe(true);
  await expect.poll(() => stateOf(store), { timeout: LONGEST }).toBe('sent');
  await wait((LEASE + 1) * 1000);
  expect(sent).toEqual(['lee']);
}, 60_000);

it('claiming and sending resume by themselves if the database was away before anything was claimed', async () => {
  const { store, sent } = await sample(() => Promise.resolve());
  gate.cut();
  worker.wake();
  await wait(1500);
  expect(sent).toEqual([]);
  gate.mend();
  await expect.poll(() => sent, { timeout: LONGEST }).toEqual(['lee']);
  await expect.poll(() => stateOf(store)).toBe('sent');
}, 60_000);
