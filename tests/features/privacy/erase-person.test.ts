import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../../src/adapters/lowdb/open-store.js';
import { openStores } from '../../../src/adapters/postgres/open-stores.js';
import type { Store } from '../../../src/ports/store.js';
import { type Erased, erasePerson } from '../../../src/features/privacy/erase-person.js';
import { findIdentity } from '../../../src/features/privacy/find-identity.js';
import { temporaryFolder } from '../../adapters/lowdb/temporary-folder.js';
import { makeDatabase } from '../../postgres/make-database.js';
import { fill } from '../../fixtures/full-stores.js';
import { ABOUT_SIAN } from '../../fixtures/records-about-sian.js';

/** Letters alone, so that accents and cases hide nothing. */
const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const HERS = /sian|rees|morgan/;

/** Every text in a folder that says something of hers, by the file it is in. */
function filesWithHer(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) =>
      HERS.test(bare(name)) ||
      (statSync(join(folder, name)).isFile() && HERS.test(bare(readFileSync(join(folder, name), 'utf8')))),
  );
}

async function rowsWithHer(adminUrl: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const { rows } = await client.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`);
    found.push(...rows.filter(({ row }) => HERS.test(bare(row))).map(() => name));
  }
  await client.end();
  return found;
}

async function erase(store: Store, who = '29:sian', isForced = false): Promise<Erased> {
  const found = await findIdentity(store, who, 'former-1');
  if (found === null) throw new Error('nobody');
  return erasePerson(store, { found, alias: 'former-1', by: 'operator', now: '2022-12-01T09:00:00.000Z', isForced });
}

const COUNTS = { groups: 1, actions: 2, lists: 1, people: 2, minutes: 2, messages: 3, conversations: 1 };

async function expectActionsStay(store: Store): Promise<void> {
  const group = await store.findGroup('g1', 'all');
  expect(group?.members.map(({ id }) => id)).toEqual(['29:tomos']);
  expect(group?.sets).toEqual([{ name: 'Policy leads', members: ['29:tomos'] }]);
  const [led, closed] = group?.actions ?? [];
  expect(led).toMatchObject({
    reference: 'ISCG-1',
    task: 'a former member to circulate the terms of reference by 3 May',
    leads: [
      { kind: 'name', name: 'a former member' },
      { kind: 'unclear', name: 'a former member', candidates: ['29:tomos'] },
    ],
    notes: [
      { by: { id: 'former-1', name: 'a former member' }, text: 'draft with legal' },
      { by: { id: '29:tomos', name: 'Tomos Hughes' }, text: 'asked Ms a former member again' },
    ],
    requests: [{ by: { name: 'a former member' }, reason: 'legal are late' }],
    history: [
      { by: { name: 'a former member' }, before: 'a former member, Comms team' },
      { by: { name: 'Tomos Hughes' }, reason: 'as a former member asked' },
    ],
  });
  expect(closed).toMatchObject({ reference: 'ISCG-2', status: 'done', raisedBy: { name: 'a former member' } });
  expect(await store.findGroup('chat-of-sian')).toBeNull();
  expect(await store.findPerson('29:sian')).toBeNull();
  expect((await store.findPerson('29:tomos'))?.nudging.leave).toEqual({
    from: '2022-09-01',
    until: '2022-09-05',
    standIn: null,
  });
  expect((await store.listOutbox()).map(({ key }) => key).sort()).toEqual([
    'digest/29:tomos/2022-09-13',
    'summary/g1/2022-09-15',
  ]);
  const [digest] = await store.outboxOf({
    people: [],
    leads: ['former-1'],
    groups: [],
    since: '2022-09-01T00:00:00.000Z',
  });
  expect(digest?.key).toBe('digest/29:tomos/2022-09-13');
  expect((await store.listReviews()).map(({ id, by }) => [id, by.name])).toEqual([['g1/1', 'a former member']]);
  expect((await store.listConversations()).map(({ key }) => key)).toEqual(['g1']);
}

async function expectLogged(store: Store): Promise<void> {
  const log = [...(await store.listDisposals())].sort((one, other) =>
    (one.group ?? '').localeCompare(other.group ?? ''),
  );
  const entry = { tenant: 't1', at: '2022-12-01T09:00:00.000Z', by: 'operator', kind: 'erasure', references: [] };
  expect(log).toEqual([
    { ...entry, id: expect.stringMatching(/^2022-12-01\/erasure\//) as unknown, group: null, counts: COUNTS },
    { ...entry, id: expect.any(String) as unknown, group: 'g1', counts: { actions: 2 } },
  ]);
}

describe('an erased person', () => {
  it('is in no file of the embedded store, nor in anything kept next to it', async () => {
    const folder = temporaryFolder();
    const store = await openStore({ folder });
    onTestFinished(() => store.close());
    await fill(store, ABOUT_SIAN);
    await store.tidy('2022-12-01T00:00:00.000Z');
    // The closed action lives again, and its state before is still in the file of its year.
    await store.changeGroup(
      'g1',
      (group) => ({
        record: group === null ? null : { ...group, actions: group.actions.map((action) => ({ ...action })) },
        result: null,
      }),
      ['ISCG-2'],
    );
    copyFileSync(join(folder, 'groups/g1.json'), join(folder, 'groups/g1.json.damaged'));
    writeFileSync(join(folder, 'people/31.json.tmp'), '{"task":"first\\nSiân Rees"');
    mkdirSync(join(folder, 'version-1/journal'), { recursive: true });
    writeFileSync(join(folder, 'version-1/journal/00000001.journal'), 'x {"name":"Siân Rees"}');
    writeFileSync(join(folder, 'version-1/people.json'), '{"name":"Tomos Hughes"}');
    expect(filesWithHer(folder)).toEqual(
      expect.arrayContaining(['closed/g1.2022.json', 'groups/g1.json', 'groups/g1.json.bak', 'groups/g1.json.damaged']),
    );
    expect(await erase(store)).toEqual({ ok: true, counts: COUNTS, left: 0 });
    expect(filesWithHer(folder)).toEqual([]);
    await expectActionsStay(store);
    await expectLogged(store);
    // What is not about her stays, and a version before is still there to put back.
    expect(readdirSync(join(folder, 'version-1'))).toEqual(['journal', 'people.json']);
    expect(readFileSync(join(folder, 'groups/g1.json.bak'), 'utf8')).toBe(
      readFileSync(join(folder, 'groups/g1.json'), 'utf8'),
    );
    await store.tidy('2023-12-01T00:00:00.000Z');
    expect(filesWithHer(folder)).toEqual([]);
    expect(await store.damaged()).toEqual([]);
  });

  it('is in no row of PostgreSQL, even with a bot that read the records before', async () => {
    const database = await makeDatabase();
    const [bot, command] = [await openStores({ url: database.url }), await openStores({ url: database.url })];
    onTestFinished(async () => {
      await Promise.all([bot.close(), command.close()]);
      await database.remove();
    });
    await fill(bot, ABOUT_SIAN);
    await bot.of('t1').findGroup('g1');
    expect(new Set(await rowsWithHer(database.adminUrl))).toEqual(
      new Set([
        ...['public.actions', 'public.conversations', 'public.groups', 'public.history', 'public.members'],
        ...['public.outbox', 'public.outbox_leads', 'public.people', 'public.reviews'],
      ]),
    );
    expect(await erase(command.of('t1'))).toEqual({ ok: true, counts: COUNTS, left: 0 });
    expect(await rowsWithHer(database.adminUrl)).toEqual([]);
    await expectActionsStay(bot.of('t1'));
    await expectLogged(bot.of('t1'));
  });

  it('is not erased while they chair, unless it is forced', async () => {
    const store = await openStore({ folder: temporaryFolder() });
    onTestFinished(() => store.close());
    await fill(store, ABOUT_SIAN);
    const before = await store.findGroup('g1');
    expect(await erase(store, 'tomos@example.org')).toEqual({ ok: false, chaired: ['ISCG'] });
    expect(await store.findGroup('g1')).toBe(before);
    expect(await store.listDisposals()).toEqual([]);
    expect(await erase(store, 'tomos@example.org', true)).toMatchObject({ ok: true, left: 0 });
    expect((await store.findGroup('g1'))?.members.map(({ name }) => name)).toEqual(['Siân Rees']);
  });

  it('can be erased again after a crash half-way, and stays apart from another person by the same name', async () => {
    const store = await openStore({ folder: temporaryFolder() });
    onTestFinished(() => store.close());
    await fill(store, ABOUT_SIAN);
    await store.changeGroup('g1', (group) => ({
      record:
        group === null
          ? null
          : { ...group, members: [...group.members, { id: '29:two', name: 'Siân Rees', roles: [] }] },
      result: null,
    }));
    await store.changePerson('29:sian', () => ({ record: null, result: null }));
    await store.rewriteOutbox(() => null);
    expect(await erase(store)).toMatchObject({ ok: true, left: 0 });
    expect((await store.findGroup('g1'))?.members.map(({ id, name }) => [id, name])).toEqual([
      ['29:tomos', 'Tomos Hughes'],
      ['29:two', 'Siân Rees'],
    ]);
    expect((await store.findGroup('g1'))?.actions[0]?.task).toBe(
      'Siân Rees to circulate the terms of reference by 3 May',
    );
  });
});
