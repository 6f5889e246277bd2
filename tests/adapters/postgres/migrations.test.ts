import { expect, it } from 'vitest';
import { migrateSchema } from '../../../src/adapters/postgres/migrate-schema.js';
import { openStores } from '../../../src/adapters/postgres/open-stores.js';
import { logAction, tasksOf, TENANT } from '../../contracts/store-samples.js';
import { makeDatabase } from '../../postgres/make-database.js';
import pg from 'pg';

it('are made once when several instances start at the same time on an empty database', async () => {
  const { url, remove } = await makeDatabase();
  const made = await Promise.all(Array.from({ length: 4 }, () => migrateSchema(url)));
  expect(made.flat()).toEqual(['0001-records']);
  expect(await migrateSchema(url)).toEqual([]);
  await remove();
});

it('leave what is there alone when they are made again', async () => {
  const { url, remove } = await makeDatabase();
  const first = await openStores({ url });
  await logAction(first.of(TENANT), 'g1', 'first');
  await first.close();
  const second = await openStores({ url });
  expect(await tasksOf(second.of(TENANT), 'g1')).toEqual(['first']);
  await second.close();
  await remove();
});

it('are refused by code that is older than the schema, which says so', async () => {
  const { url, remove } = await makeDatabase();
  await migrateSchema(url);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("INSERT INTO kysely_migration (name, timestamp) VALUES ('0099-later', '2030-01-01')");
  await client.end();
  const refusal = { code: 'unusable', message: expect.stringContaining('"0099-later"') as string };
  await expect(migrateSchema(url)).rejects.toMatchObject(refusal);
  await expect(openStores({ url })).rejects.toMatchObject(refusal);
  await remove();
});

it('are asked for by an instance that is not to make them', async () => {
  const { url, remove } = await makeDatabase();
  await expect(openStores({ url, migrate: false })).rejects.toMatchObject({ code: 'unusable' });
  await remove();
});

it('say that the database is out of reach when it is', async () => {
  await expect(openStores({ url: 'postgres://nobody@127.0.0.1:1/none' })).rejects.toMatchObject({
    code: 'unavailable',
  });
});
