import { expect, it } from 'vitest';
import { StoreError } from '../../src/ports/store-error.js';
import type { PutJob } from '../../src/ports/sending-queue.js';
import { handOverDue, type HandOverServices } from '../../src/use-cases/hand-over-due.js';
import { NOW, onlyItem, sampleServices, storeWith } from './sample-services.js';

const KEY = 'digest/lee/2022-09-15';

async function sample(put: (jobs: readonly PutJob[]) => Promise<void>) {
  const { store, services, logged } = await sampleServices();
  const look: HandOverServices = {
    stores: store,
    queue: { put },
    clock: services.clock,
    log: services.log,
    meter: services.meter,
  };
  return { store, look, logged };
}

it('puts what has fallen due into the outbox, and what waits there into the queue', async () => {
  const jobs: PutJob[] = [];
  const { store, look } = await sample((put) => Promise.resolve(void jobs.push(...put)));
  await handOverDue(look);
  expect(await onlyItem(store)).toMatchObject({ key: KEY, state: 'planned' });
  expect(jobs).toEqual([{ tenant: '', key: KEY, notBefore: null }]);
});

it('hands over again what still waits and may be tried, and nothing that was sent or is to wait', async () => {
  const jobs: string[] = [];
  const { store, look } = await sample((put) => Promise.resolve(void jobs.push(...put.map(({ key }) => key))));
  await handOverDue(look);
  await handOverDue(look);
  expect(jobs).toEqual([KEY, KEY]);
  await store.changeOutbox(KEY, (item) => ({ ...item, notBefore: '2022-09-15T08:30:01.000Z' }));
  await handOverDue(look);
  await store.changeOutbox(KEY, (item) => ({ ...item, state: 'sent', notBefore: null, sentAt: NOW }));
  await handOverDue(look);
  expect(jobs).toEqual([KEY, KEY]);
  expect(await store.listOutbox()).toHaveLength(1);
});

it('heals at the next look what was put into the outbox and not into the queue', async () => {
  const away = new StoreError('unavailable', 'The sending queue is out of reach.');
  const jobs: string[] = [];
  let puts = 0;
  const { look } = await sample((put) => {
    puts += 1;
    if (puts === 1) return Promise.reject(away);
    return Promise.resolve(void jobs.push(...put.map(({ key }) => key)));
  });
  await expect(handOverDue(look)).rejects.toBe(away);
  await handOverDue(look);
  expect(jobs).toEqual([KEY]);
});

it('looks at the other stores when something is wrong with one, and tells of it', async () => {
  const jobs: PutJob[] = [];
  const { store, look, logged } = await sample((put) => Promise.resolve(void jobs.push(...put)));
  const damaged = storeWith(store, {
    tenant: 'damaged',
    groupsToLookAt: () => Promise.reject(new StoreError('unreadable', 'a record is damaged')),
  });
  const other = storeWith(store, { tenant: 'other' });
  await handOverDue({ ...look, stores: { all: () => Promise.resolve([damaged, other]) } });
  expect(jobs).toEqual([{ tenant: 'other', key: KEY, notBefore: null }]);
  expect(logged).toEqual(['a look failed']);
});
