import { expect, it } from 'vitest';
import { logAction, tasksOf, TENANT } from '../../contracts/store-samples.js';
import { onDatabase } from './database.js';
import { openGate } from './tcp-gate.js';

const database = onDatabase();
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

it('the store continues after every connection has broken, without a restart', async () => {
  const stores = await database.instance();
  const store = stores.of(TENANT);
  await logAction(store, 'g1', 'first');
  await database.breakConnections();
  expect(await logAction(store, 'g1', 'second')).toBe('ISCG-2');
  await database.breakConnections();
  expect(await tasksOf(store, 'g1')).toEqual(['first', 'second']);
  await stores.check();
});

it('the store waits out a brief interruption', async () => {
  const gate = await openGate(database.url);
  const stores = await database.instance({ url: gate.url });
  await logAction(stores.of(TENANT), 'g1', 'first');
  gate.cut();
  const logged = logAction(stores.of(TENANT), 'g1', 'second');
  await wait(500);
  gate.mend();
  expect(await logged).toBe('ISCG-2');
  await stores.close();
  await gate.close();
});

it('the store refuses changes and reads during a longer interruption, keeps nothing of them, and then continues', async () => {
  const gate = await openGate(database.url);
  const stores = await database.instance({ url: gate.url, maxWaitMs: 300 });
  const store = stores.of(TENANT);
  await logAction(store, 'g1', 'first');
  gate.cut();
  const unavailable = { name: 'StoreError', code: 'unavailable' };
  await expect(logAction(store, 'g1', 'lost')).rejects.toMatchObject(unavailable);
  await expect(store.findGroup('g1')).rejects.toMatchObject(unavailable);
  await expect(store.findPerson('lee')).rejects.toMatchObject(unavailable);
  await expect(stores.check()).rejects.toMatchObject(unavailable);
  gate.mend();
  expect(await logAction(store, 'g1', 'second')).toBe('ISCG-2');
  expect(await tasksOf(store, 'g1')).toEqual(['first', 'second']);
  await stores.close();
  await gate.close();
});

it('the store gives up on a network that swallows everything, within the time limit of a statement', async () => {
  const gate = await openGate(database.url);
  const stores = await database.instance({ url: gate.url, maxWaitMs: 100, statementTimeoutMs: 300 });
  const store = stores.of(TENANT);
  await logAction(store, 'g1', 'first');
  gate.freeze();
  await expect(logAction(store, 'g1', 'lost')).rejects.toMatchObject({ code: 'unavailable' });
  gate.mend();
  expect(await logAction(store, 'g1', 'second')).toBe('ISCG-2');
  await stores.close();
  await gate.close();
});

it('the store refuses a statement that waits too long for a lock, without executing it', async () => {
  const stores = await database.instance({ statementTimeoutMs: 300, maxWaitMs: 0 });
  const store = stores.of(TENANT);
  await logAction(store, 'g1', 'first');
  await database.rows('BEGIN');
  await database.rows('SELECT id FROM groups FOR UPDATE');
  await expect(logAction(store, 'g1', 'lost')).rejects.toMatchObject({ code: 'unavailable' });
  await database.rows('ROLLBACK');
  expect(await logAction(store, 'g1', 'second')).toBe('ISCG-2');
});
