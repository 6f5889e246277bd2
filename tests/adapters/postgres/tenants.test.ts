import pg from 'pg';
import { expect, it } from 'vitest';
import { logAction, sampleItem, samplePerson, tasksOf } from '../../contracts/store-samples.js';
import { onDatabase } from './database.js';

const database = onDatabase();
const TABLES = [
  'groups',
  'actions',
  'history',
  'members',
  'people',
  'reviews',
  'outbox',
  'outbox_leads',
  'conversations',
  'disposals',
  'shown',
];

it('the same keys of two tenants stay apart', async () => {
  const stores = await database.instance();
  const [one, other] = [stores.of('t1'), stores.of('t2')];
  await logAction(one, 'g1', 'of the first');
  await logAction(other, 'g1', 'of the second');
  await one.changePerson('lee', () => ({ record: samplePerson({ name: 'Lee One' }), result: null }));
  await one.enqueue([sampleItem('a')]);
  await one.saveConversation('c1', { id: 1 });
  expect(await tasksOf(one, 'g1')).toEqual(['of the first']);
  expect(await tasksOf(other, 'g1')).toEqual(['of the second']);
  expect(await other.findPerson('lee')).toBeNull();
  expect(await other.listOutbox()).toEqual([]);
  expect(await other.enqueue([sampleItem('a')])).toHaveLength(1);
  expect(await other.findConversation('c1')).toBeNull();
  expect(await other.groupsOf('lee')).toHaveLength(1);
  expect((await stores.all()).map((store) => store.tenant)).toEqual(['t1', 't2']);
});

it('tenants stay apart although one connection serves them in turn', async () => {
  const stores = await database.instance({ poolSize: 1 });
  await Promise.all(Array.from({ length: 20 }, (_, at) => logAction(stores.of(`t${at % 4}`), 'g1', `task ${at}`)));
  for (let tenant = 0; tenant < 4; tenant += 1) {
    const tasks = await tasksOf(stores.of(`t${tenant}`), 'g1');
    expect(tasks).toEqual([0, 4, 8, 12, 16].map((at) => `task ${at + tenant}`));
  }
});

it('a statement that does not name its tenant sees no row of any table', async () => {
  const stores = await database.instance();
  await logAction(stores.of('t1'), 'g1', 'secret');
  await stores.of('t1').enqueue([sampleItem('a')]);
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const count = async (table: string): Promise<number> =>
    (await client.query<{ found: number }>(`SELECT count(*)::int AS found FROM ${table}`)).rows[0]?.found ?? -1;
  try {
    for (const table of TABLES) expect([table, await count(table)]).toEqual([table, 0]);
    await client.query("SELECT set_config('matters.tenant', 't2', false)");
    expect(await count('groups')).toBe(0);
    await client.query("SELECT set_config('matters.tenant', 't1', false)");
    expect([await count('groups'), await count('actions'), await count('outbox')]).toEqual([1, 1, 1]);
  } finally {
    await client.end();
  }
});

it('a row written under another tenant is refused', async () => {
  const stores = await database.instance();
  await logAction(stores.of('t1'), 'g1', 'first');
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query("SELECT set_config('matters.tenant', 't2', false)");
  const writing = client.query("INSERT INTO members (tenant_id, person_id, group_id) VALUES ('t1', 'eve', 'g1')");
  await expect(writing).rejects.toThrow('row-level security');
  expect((await client.query("UPDATE groups SET prefix = 'X' WHERE tenant_id = 't1'")).rowCount).toBe(0);
  await client.end();
});

it('every table led by a tenant has row-level security', async () => {
  const rows = await database.rows(
    `SELECT c.relname AS name, c.relrowsecurity AND c.relforcerowsecurity AS safe FROM pg_class c
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id' AND a.attnum = 1
     WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname <> 'tenants' ORDER BY 1`,
  );
  expect(rows).toEqual([...TABLES].sort().map((name) => ({ name, safe: true })));
});
