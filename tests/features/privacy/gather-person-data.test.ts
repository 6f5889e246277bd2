import { describe, expect, it, onTestFinished } from 'vitest';
import { openMemoryStore } from '../../../src/adapters/lowdb/open-memory-store.js';
import { openStores } from '../../../src/adapters/postgres/open-stores.js';
import type { KeptTrace } from '../../../src/features/privacy/rules/trace.js';
import type { Stores } from '../../../src/ports/stores.js';
import { findIdentity } from '../../../src/features/privacy/find-identity.js';
import { gatherPersonData } from '../../../src/features/privacy/gather-person-data.js';
import { makeDatabase } from '../../postgres/make-database.js';
import { fill } from '../../fixtures/full-stores.js';
import { ABOUT_SIAN } from '../../fixtures/records-about-sian.js';

async function openFilledMemory(): Promise<Stores> {
  const stores = await openMemoryStore();
  await fill(stores, ABOUT_SIAN);
  await stores.tidy('2022-12-01T00:00:00.000Z');
  return stores;
}

async function openFilledPostgres(): Promise<Stores> {
  const database = await makeDatabase();
  const stores = await openStores({ url: database.url });
  onTestFinished(async () => {
    await stores.close();
    await database.remove();
  });
  await fill(stores, ABOUT_SIAN);
  return stores;
}

async function dataOf(stores: Stores, who: string): Promise<readonly KeptTrace[]> {
  const store = stores.of('t1');
  const found = await findIdentity(store, who, '');
  return found === null ? [] : gatherPersonData(store, found);
}

const lineOf = ({ kind, reference, text, where }: KeptTrace): readonly unknown[] => [kind, reference, text, where];

describe('a person’s data', () => {
  it('are listed part by part, with the file of each', async () => {
    const found = await dataOf(await openFilledMemory(), 'sian.rees@EXAMPLE.org');
    const task = 'Siân Rees to circulate the terms of reference by 3 May';
    expect(found.map(lineOf)).toEqual([
      ['person', null, 'Siân Rees', 'people/23.json'],
      ['stand-in', null, null, expect.stringMatching(/^people\/..\.json$/)],
      ['member', null, null, 'groups/g1.json'],
      ['member', null, null, 'groups/chat-of-sian.json'],
      ['set', null, 'Policy leads', 'groups/g1.json'],
      ['leads', 'ISCG-1', task, 'groups/g1.json'],
      ['leads', 'ISCG-1', task, 'groups/g1.json'],
      ['leads', 'ISCG-2', 'Book the room', 'closed/g1.2022.json'],
      ['raised', 'ISCG-2', 'Book the room', 'closed/g1.2022.json'],
      ['raised', 'SR-1', 'Circulate the terms of reference', 'groups/chat-of-sian.json'],
      ['noted', 'ISCG-1', 'draft with legal', 'groups/g1.json'],
      ['part-done', 'ISCG-1', task, 'groups/g1.json'],
      ['requested', 'ISCG-1', 'legal are late', 'groups/g1.json'],
      ['changed', 'ISCG-1', 'leads', 'groups/g1.json'],
      ['changed', 'ISCG-2', 'done', 'closed/g1.2022.json'],
      ['named', 'ISCG-1', expect.stringContaining('asked Ms Rees again'), 'groups/g1.json'],
      ['named', 'ISCG-2', 'Siân Rees', 'closed/g1.2022.json'],
      ['minutes', null, 'ISCG', 'reviews/g1.json'],
      ['minutes', null, 'ISCG', 'reviews/chat-of-sian.json'],
      ['message', null, 'digest', expect.stringMatching(/^outbox\/2022-09-..\.json$/)],
      ['message', null, 'digest', expect.stringMatching(/^outbox\/2022-09-..\.json$/)],
      ['message', null, 'unreachable', expect.stringMatching(/^outbox\/2022-09-..\.json$/)],
      ['conversation', null, null, expect.stringMatching(/^conversations\/..\.json$/)],
    ]);
  });

  it('are the same on PostgreSQL, with the tables', async () => {
    const onFiles = await dataOf(await openFilledMemory(), '29:sian');
    const found = await dataOf(await openFilledPostgres(), '29:sian');
    const sorted = (traces: readonly KeptTrace[]): readonly string[] =>
      traces.map(({ kind, reference, text }) => JSON.stringify([kind, reference, text])).sort();
    expect(sorted(found)).toEqual(sorted(onFiles));
    expect([...new Set(found.map(({ where }) => where))].sort()).toEqual([
      'table actions',
      'table conversations',
      'table groups',
      'table history',
      'table people',
      'table reviews',
      'tables groups, members',
      'tables outbox, outbox_leads',
    ]);
  });

  it('are found by any of their ids, and not by a name', async () => {
    const stores = await openFilledMemory();
    expect(await dataOf(stores, 'aad-sian')).toHaveLength(23);
    expect(await dataOf(stores, 'Siân Rees')).toEqual([]);
    expect(await dataOf(stores, 'nobody@example.org')).toEqual([]);
  });

  it('include somebody who is only in an old action', async () => {
    const stores = await openFilledMemory();
    const store = stores.of('t1');
    await store.changePerson('29:sian', () => ({ record: null, result: null }));
    await store.changeGroup('g1', (group) => ({
      record: group === null ? null : { ...group, members: [], sets: [] },
      result: null,
    }));
    await store.changeGroup('chat-of-sian', () => ({ record: null, result: null }));
    const found = await dataOf(stores, '29:sian');
    expect(found.filter(({ kind }) => kind === 'changed').map(({ reference }) => reference)).toEqual([
      'ISCG-1',
      'ISCG-2',
    ]);
  });
});
