import { expect, it } from 'vitest';
import { Kysely, Migrator, PostgresDialect } from 'kysely';
import { MIGRATIONS, migrateSchema } from '../../../src/adapters/postgres/migrate-schema.js';
import { openStores } from '../../../src/adapters/postgres/open-stores.js';
import { logAction, sampleItem, tasksOf, TENANT } from '../../contracts/store-samples.js';
import { makeDatabase } from '../../postgres/make-database.js';
import pg from 'pg';

it('migrations run once if several instances start at the same time on an empty database', async () => {
  const { url, remove } = await makeDatabase();
  const made = await Promise.all(Array.from({ length: 4 }, () => migrateSchema(url)));
  expect(made.flat()).toEqual([
    '0001-records',
    '0002-sending',
    '0003-parked',
    '0004-told-for-leads',
    '0005-looks-anew',
    '0006-one-outbox',
    '0007-plan-again',
    '0008-disposals',
    '0009-shown',
  ]);
  expect(await migrateSchema(url)).toEqual([]);
  await remove();
});

/** A database with the schema of the first so many migrations, and a connection of the tenant `t1` to it. */
async function earlierSchema(migrations: number) {
  const { url, remove } = await makeDatabase();
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const database = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  const provider = {
    getMigrations: () => Promise.resolve(Object.fromEntries(Object.entries(MIGRATIONS).slice(0, migrations))),
  };
  await new Migrator({ db: database, provider }).migrateToLatest();
  await pool.query(`SELECT set_config('matters.tenant', 't1', false)`);
  return { url, remove, pool, close: () => database.destroy() };
}

it('migrations keep the data of the first release: waiting items stay planned, and every group is planned again', async () => {
  const { url, remove, pool, close } = await earlierSchema(1);
  const slot = {
    key: 'g1/ISCG-1/2022-09-15/before-0/lee',
    group: 'g1',
    reference: 'ISCG-1',
    at: '2022-09-15T08:00:00.000Z',
  };
  const item = {
    key: 'digest/lee/2022-09-15',
    subject: { kind: 'digest', person: 'lee', slots: [slot] },
    dueAt: '2022-09-15T08:00:00.000Z',
    state: 'waiting',
    attempts: 2,
    notBefore: null,
    sentAt: null,
    reason: '503',
  };
  await pool.query(
    `INSERT INTO outbox (tenant_id, key, version, person_id, state, due_at, recent_at, body)
     VALUES ('t1', $1, 1, 'lee', 'waiting', $2, 'infinity', $3)`,
    [item.key, item.dueAt, JSON.stringify(item)],
  );
  await close();
  const stores = await openStores({ url });
  expect(await stores.of('t1').listOutbox()).toEqual([
    {
      ...item,
      subject: { kind: 'digest', person: 'lee', day: '2022-09-15', slots: [{ ...slot, lead: 'lee' }] },
      state: 'planned',
      until: null,
      activity: null,
    },
  ]);
  const claim = { now: '2022-09-15T09:00:00.000Z', limit: 5, seconds: 60 };
  expect(await stores.of('t1').claimWaiting(claim)).toMatchObject([{ key: item.key, state: 'sending', attempts: 3 }]);
  await stores.close();
  await remove();
});

it('migrations find a stand-in’s items from before items were listed by lead, with their own dates', async () => {
  const { url, remove, pool, close } = await earlierSchema(2);
  const at = '2022-09-15T08:00:00.000Z';
  const slot = (lead?: string) => ({
    key: `g1/ISCG-1/2022-09-15/before-0/${lead ?? 'lee'}`,
    group: 'g1',
    reference: 'ISCG-1',
    ...(lead === undefined ? {} : { lead }),
    at,
  });
  const digest = (slots: readonly object[]) => ({ kind: 'digest', person: 'nia', day: '2022-09-15', slots });
  const rows: readonly (readonly [key: string, person: string | null, recentAt: string, subject: object])[] = [
    ['for lee', 'nia', at, digest([slot('lee'), slot('lee'), slot('nia')])],
    ['for lee, long ago', 'nia', '2022-08-01T08:00:00.000Z', digest([slot('lee')])],
    ['for lee, waiting', 'nia', 'infinity', digest([slot('lee')])],
    ['of the first release', 'nia', at, digest([slot()])],
    ['own', 'nia', at, digest([slot('nia')])],
    ['mention', null, at, { kind: 'mention', group: 'g1', about: 'lee', day: '2022-09-15', slots: [slot('lee')] }],
    ['summary', null, at, { kind: 'summary', group: 'g1', meetingDay: '2022-09-20' }],
  ];
  for (const [key, person, recentAt, subject] of rows) {
    const body = { key, subject, dueAt: at, state: 'sent', attempts: 1, notBefore: null, sentAt: null, reason: null };
    await pool.query(
      `INSERT INTO outbox (tenant_id, key, version, person_id, group_id, state, due_at, recent_at, body)
       VALUES ('t1', $1, 1, $2, $3, $4, $5, $6, $7)`,
      [
        key,
        person,
        person === null ? 'g1' : null,
        recentAt === 'infinity' ? 'planned' : 'sent',
        at,
        recentAt,
        JSON.stringify(key === 'of the first release' ? body : { ...body, until: null, activity: null }),
      ],
    );
  }
  await close();
  const stores = await openStores({ url });
  const since = '2022-09-01T00:00:00.000Z';
  const toldFor = async (lead: string): Promise<readonly string[]> =>
    (await stores.of('t1').outboxOf({ people: [], leads: [lead], groups: [], since })).map(({ key }) => key).sort();
  expect(await toldFor('lee')).toEqual(['for lee', 'for lee, waiting']);
  expect(await toldFor('nia')).toEqual([]);
  await stores.of('t1').changeOutbox('for lee, waiting', (item) => ({ ...item, state: 'dropped', dueAt: at }));
  expect(await toldFor('lee')).toEqual(['for lee', 'for lee, waiting']);
  expect(await stores.of('t2').outboxOf({ people: [], leads: ['lee'], groups: [], since })).toEqual([]);
  await stores.close();
  await remove();
});

it.each([4, 6])(
  'migrations have every group planned again whose next moment came from earlier rules (%i)',
  async (migrations) => {
    const { url, remove, pool, close } = await earlierSchema(migrations);
    await pool.query(
      `INSERT INTO groups (tenant_id, id, version, head, prefix, zone, created_at, action_count, look_at)
     VALUES ('t1', 'g1', 1, '{}', 'ISCG', 'Europe/London', '2022-01-01', 0, '2022-10-15')`,
    );
    await close();
    const stores = await openStores({ url });
    expect((await stores.of('t1').groupsToPlan('2022-09-15T08:00:00.000Z')).map(({ id }) => id)).toEqual(['g1']);
    await stores.close();
    await remove();
  },
);

/** What pg-boss made in its schema, as far as it matters for taking it away. */
const PGBOSS = [
  'CREATE SCHEMA pgboss',
  "CREATE TYPE pgboss.job_state AS ENUM ('created', 'active', 'completed')",
  'CREATE TABLE pgboss.queue (name text PRIMARY KEY, partition_name text)',
  'CREATE TABLE pgboss.job (name text NOT NULL, data jsonb, state pgboss.job_state) PARTITION BY LIST (name)',
  "CREATE TABLE pgboss.send PARTITION OF pgboss.job FOR VALUES IN ('send')",
  'CREATE FUNCTION pgboss.create_queue(name text) RETURNS void AS $$ SELECT $$ LANGUAGE sql',
  "INSERT INTO pgboss.job VALUES ('send', '{}', 'created')",
];

it('migrations remove the second queue of an earlier release, and nothing that waits in the outbox', async () => {
  const { url, remove, pool, close } = await earlierSchema(5);
  for (const statement of PGBOSS) await pool.query(statement);
  await pool.query(
    `INSERT INTO outbox (tenant_id, key, version, group_id, state, due_at, recent_at, body)
     VALUES ('t1', 'a', 1, 'g1', 'planned', '2022-09-13T08:00:00.000Z', 'infinity', $1)`,
    [JSON.stringify(sampleItem('a'))],
  );
  await close();
  const stores = await openStores({ url });
  const { rows } = await stores.query("SELECT nspname FROM pg_namespace WHERE nspname = 'pgboss'");
  expect(rows).toEqual([]);
  const claim = { now: '2022-09-13T09:00:00.000Z', limit: 5, seconds: 60 };
  expect(await stores.of('t1').claimWaiting(claim)).toMatchObject([{ key: 'a', state: 'sending' }]);
  await stores.close();
  await remove();
});

it('migrations leave a schema of the same name alone if it belongs to somebody else', async () => {
  const { url, adminUrl, remove } = await makeDatabase();
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query('CREATE SCHEMA pgboss');
  await migrateSchema(url);
  expect((await admin.query("SELECT 1 FROM pg_namespace WHERE nspname = 'pgboss'")).rows).toHaveLength(1);
  await admin.end();
  await remove();
});

it('migrations change nothing when they run again', async () => {
  const { url, remove } = await makeDatabase();
  const first = await openStores({ url });
  await logAction(first.of(TENANT), 'g1', 'first');
  await first.close();
  const second = await openStores({ url });
  expect(await tasksOf(second.of(TENANT), 'g1')).toEqual(['first']);
  await second.close();
  await remove();
});

it('migrations are refused by code older than the schema, which says so', async () => {
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

it('migrations are requested by an instance that may not run them', async () => {
  const { url, remove } = await makeDatabase();
  await expect(openStores({ url, migrate: false })).rejects.toMatchObject({ code: 'unusable' });
  await remove();
});

it('migrations say that the database is out of reach when it is', async () => {
  await expect(openStores({ url: 'postgres://nobody@127.0.0.1:1/none' })).rejects.toMatchObject({
    code: 'unavailable',
  });
});
