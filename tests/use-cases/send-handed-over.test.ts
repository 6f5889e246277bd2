import { expect, it } from 'vitest';
import { StoreError } from '../../src/ports/store-error.js';
import type { Services } from '../../src/use-cases/services.js';
import { planDue } from '../../src/use-cases/plan-due.js';
import { sendHandedOver } from '../../src/use-cases/send-handed-over.js';
import { limitsThat, NOW, onlyItem, sampleServices } from './sample-services.js';

const JOB = { tenant: 't1', key: 'digest/lee/2022-09-15' };

async function sample(changes: Partial<Services> = {}) {
  const { store, services, sent } = await sampleServices(changes);
  await planDue(store, NOW);
  const tenants: string[] = [];
  const of = (tenant: string) => {
    tenants.push(tenant);
    return store;
  };
  return { store, sent, tenants, handlers: sendHandedOver({ of }, () => services) };
}

it('sends the item of its tenant, which ends the job', async () => {
  const { store, sent, tenants, handlers } = await sample();
  expect(await handlers.send(JOB)).toBeNull();
  expect(sent).toEqual(['lee']);
  expect(tenants).toEqual(['t1']);
  expect(await onlyItem(store)).toMatchObject({ state: 'sent' });
});

it('ends the job of an item that was sent already, is being sent, or is not there', async () => {
  const { store, sent, handlers } = await sample();
  await store.claimItem(JOB.key, NOW, 60);
  expect(await handlers.send(JOB)).toBeNull();
  await store.releaseItem(JOB.key);
  await handlers.send(JOB);
  expect(await handlers.send(JOB)).toBeNull();
  expect(await handlers.send({ ...JOB, key: 'digest/lee/1999-01-01' })).toBeNull();
  expect(sent).toEqual(['lee']);
});

it('has an item that is to be tried again, or that the limits hold back, put again for its moment', async () => {
  const busy = () =>
    Promise.resolve({ outcome: 'retry', reason: '503 Busy', afterSeconds: 5, isThrottled: false } as const);
  const later = await sample({ notifier: { postToConversation: busy, sendToPerson: busy, updateForPerson: busy } });
  expect(await later.handlers.send(JOB)).toBe('2022-09-15T08:30:05.000Z');
  const limited = await sample({ limits: limitsThat(() => Promise.resolve({ ok: false, afterSeconds: 9 })) });
  expect(await limited.handlers.send(JOB)).toBe('2022-09-15T08:30:09.000Z');
});

it('leaves a store or limits out of reach to the queue', async () => {
  const away = new StoreError('unavailable', 'connection terminated');
  const { handlers } = await sample({ limits: limitsThat(() => Promise.reject(away)) });
  await expect(handlers.send(JOB)).rejects.toBe(away);
});

it('parks the item of a job that was given up with its reason, unless it was sent after all', async () => {
  const { store, handlers } = await sample();
  await handlers.giveUp(JOB, 'no disk');
  expect(await onlyItem(store)).toMatchObject({ state: 'parked', reason: 'given up: no disk', attempts: 0 });
  const after = await sample();
  await after.handlers.send(JOB);
  await after.handlers.giveUp(JOB, 'no disk');
  expect(await onlyItem(after.store)).toMatchObject({ state: 'sent', reason: null });
});
