import { expect, it } from 'vitest';
import { logAction, samplePerson, tasksOf, TENANT } from '../../contracts/store-samples.js';
import { onDatabase } from './database.js';

const database = onDatabase();

it('a damaged action stops only its own group, is named, and stays unchanged', async () => {
  const stores = await database.instance();
  await logAction(stores.of(TENANT), 'g1', 'first');
  await logAction(stores.of(TENANT), 'g2', 'second');
  await database.rows(`UPDATE actions SET body = '{"task": 7}' WHERE group_id = 'g1'`);
  const fresh = await database.instance();
  const store = fresh.of(TENANT);
  await expect(store.findGroup('g1')).rejects.toMatchObject({ code: 'unreadable' });
  await expect(logAction(store, 'g1', 'lost')).rejects.toMatchObject({ code: 'unreadable' });
  expect((await store.listGroups()).map((group) => group.id)).toEqual(['g2']);
  expect(await logAction(store, 'g2', 'third')).toBe('G2-2');
  expect(await fresh.damaged()).toEqual(['group g1']);
  expect(await database.rows("SELECT body->>'task' AS task FROM actions WHERE group_id = 'g1'")).toEqual([
    { task: '7' },
  ]);
});

it('a missing action stops its group', async () => {
  const stores = await database.instance();
  await logAction(stores.of(TENANT), 'g1', 'first');
  await logAction(stores.of(TENANT), 'g1', 'second');
  await database.rows('DELETE FROM actions WHERE position = 0');
  const store = (await database.instance()).of(TENANT);
  await expect(store.findGroup('g1')).rejects.toThrow('it lacks some of its 2 actions');
});

it('a damaged person is refused', async () => {
  const stores = await database.instance();
  await stores.of(TENANT).changePerson('lee', () => ({ record: samplePerson(), result: null }));
  await database.rows(`UPDATE people SET body = '[]'`);
  await expect(stores.of(TENANT).findPerson('lee')).rejects.toMatchObject({ code: 'unreadable' });
});

it('any text that people can type is kept, including a NUL', async () => {
  const store = (await database.instance()).of(TENANT);
  const task = 'a\u0000b \ud83d\udccb \ud800 "quoted" \\ {} ŵ';
  await logAction(store, 'g1', task);
  const fresh = (await database.instance()).of(TENANT);
  expect(await tasksOf(fresh, 'g1')).toEqual([task]);
});
