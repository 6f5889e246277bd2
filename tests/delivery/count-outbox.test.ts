import { expect, it } from 'vitest';
import { countOutbox } from '../../src/delivery/count-outbox.js';
import { sampleItem } from '../contracts/store-samples.js';
import { openTenantStores } from '../fixtures/tenant-stores.js';

it('the outboxes of all tenants are counted together', async () => {
  const stores = await openTenantStores('t1', 't2');
  await stores.of('t1').enqueue([sampleItem('a'), sampleItem('b'), sampleItem('c', { state: 'parked' })]);
  await stores.of('t2').enqueue([sampleItem('a'), sampleItem('b', { state: 'sent' })]);
  await stores.of('t2').claimWaiting({ now: '2022-09-13T08:30:00.000Z', limit: 1, seconds: 60 });
  expect(await countOutbox(stores)).toEqual({ planned: 2, sending: 1, parked: 1 });
});

it('the count is zero if there is no tenant yet', async () => {
  expect(await countOutbox({ all: () => Promise.resolve([]) })).toEqual({ planned: 0, sending: 0, parked: 0 });
});
