import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../../src/adapters/lowdb/open-store.js';
import { openStores } from '../../../src/adapters/postgres/open-stores.js';
import type { Action } from '../../../src/model/action.js';
import type { Group } from '../../../src/model/group.js';
import type { Stores } from '../../../src/ports/stores.js';
import { applyRetention, createRetention } from '../../../src/features/privacy/apply-retention.js';
import { temporaryFolder } from '../../adapters/lowdb/temporary-folder.js';
import { sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { makeDatabase } from '../../postgres/make-database.js';
import { storeWith } from '../../fixtures/sample-services.js';

const NOW = '2029-06-01T03:00:00.000Z';
const HOLD = { at: NOW, by: { id: 'carys', name: 'Carys' } };

const closedOn = (number: number, day: string, changes: Partial<Action> = {}): Action =>
  sampleAction({
    reference: `ISCG-${number}`,
    task: `Task ${number}`,
    raisedAt: `${day.slice(0, 4)}-01-02T09:00:00.000Z`,
    status: 'done',
    closedAt: `${day}T09:00:00.000Z`,
    ...changes,
  });

const GROUP: Group = sampleGroup({
  nextNumber: 7,
  actions: [
    sampleAction({ reference: 'ISCG-1', raisedAt: '2019-01-02T09:00:00.000Z' }),
    closedOn(2, '2020-05-01'),
    closedOn(3, '2021-05-01', { status: 'cancelled' }),
    closedOn(4, '2020-05-01', { hold: HOLD }),
    closedOn(5, '2022-05-31'),
    closedOn(6, '2022-06-02'),
  ],
});

interface OnTrial {
  readonly stores: Stores;
  readonly folder: string | null;
  /** Moves what has been closed for long, where there is such a place. */
  readonly tidy: () => Promise<void>;
}

const MEDIA: Readonly<Record<string, () => Promise<OnTrial>>> = {
  'on files': async () => {
    const folder = temporaryFolder();
    const stores = await openStore({ folder });
    onTestFinished(() => stores.close());
    return { stores, folder, tidy: () => stores.tidy(NOW) };
  },
  'on PostgreSQL': async () => {
    const { url, remove } = await makeDatabase();
    const stores = await openStores({ url });
    onTestFinished(async () => {
      await stores.close();
      await remove();
    });
    return { stores, folder: null, tidy: () => Promise.resolve() };
  },
};

async function filled(medium: string, group = GROUP): Promise<OnTrial> {
  const trial = await MEDIA[medium]?.();
  if (trial === undefined) throw new Error(medium);
  await trial.stores.of('t1').changeGroup(group.id, () => ({ record: group, result: null }));
  await trial.tidy();
  return trial;
}

async function references(stores: Stores): Promise<readonly string[]> {
  const group = await stores.of('t1').findGroup('g1', 'all');
  return (group?.actions ?? []).map(({ reference }) => reference);
}

const filesWith = (folder: string, words: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => statSync(join(folder, name)).isFile() && readFileSync(join(folder, name), 'utf8').includes(words),
  );

describe.each(Object.keys(MEDIA))('retention %s', (medium) => {
  it('removes what has been closed for seven years, logs it without names, and keeps anything open, held or younger', async () => {
    const { stores, folder } = await filled(medium);
    const store = stores.of('t1');
    expect(await applyRetention(store, NOW)).toBe(3);
    expect(await references(stores)).toEqual(['ISCG-1', 'ISCG-4', 'ISCG-6']);
    expect(await store.listDisposals()).toEqual([
      {
        id: '2029-06-01/retention/g1',
        tenant: 't1',
        at: NOW,
        by: 'retention',
        kind: 'retention',
        group: 'g1',
        references: ['ISCG-2', 'ISCG-3', 'ISCG-5'],
        counts: { actions: 3 },
      },
    ]);
    if (folder !== null) expect(filesWith(folder, 'Task 2')).toEqual([]);
    expect(await applyRetention(store, NOW)).toBe(0);
    expect(await store.listDisposals()).toHaveLength(1);
    // What was opened and closed again meanwhile is whole.
    expect((await store.findGroup('g1', 'all'))?.actions[1]).toMatchObject({ reference: 'ISCG-4', task: 'Task 4' });
  });

  it('never leads to a reused reference', async () => {
    const { stores } = await filled(medium, { ...GROUP, actions: [closedOn(6, '2020-05-01')] });
    await applyRetention(stores.of('t1'), NOW);
    expect(await references(stores)).toEqual([]);
    expect((await stores.of('t1').findGroup('g1'))?.nextNumber).toBe(7);
  });

  it('keeps everything of a held group, and removes it once the hold is released', async () => {
    const { stores } = await filled(medium, { ...GROUP, retention: { years: 7, hold: HOLD } });
    const store = stores.of('t1');
    expect(await applyRetention(store, NOW)).toBe(0);
    await store.changeGroup('g1', (group) => ({
      record: group === null ? null : { ...group, retention: { years: 7, hold: null } },
      result: null,
    }));
    expect(await applyRetention(store, NOW)).toBe(3);
  });

  it('follows the years that a group has set', async () => {
    const { stores } = await filled(medium, { ...GROUP, retention: { years: 9, hold: null } });
    expect(
      await stores
        .of('t1')
        .groupsPastRetention('2029-04-30T00:00:00.000Z')
        .then((ids) => ids.length),
    ).toBeLessThan(2);
    expect(await applyRetention(stores.of('t1'), '2029-04-30T00:00:00.000Z')).toBe(0);
    expect(await applyRetention(stores.of('t1'), '2029-05-01T09:00:00.000Z')).toBe(1);
    expect(await references(stores)).toEqual(['ISCG-1', 'ISCG-3', 'ISCG-4', 'ISCG-5', 'ISCG-6']);
  });

  it('removes and logs once if two instances run it at the same time', async () => {
    const { stores } = await filled(medium);
    const store = stores.of('t1');
    const removed = await Promise.all([applyRetention(store, NOW), applyRetention(store, NOW)]);
    expect(removed[0] + removed[1]).toBe(3);
    expect((await store.listDisposals()).map((entry) => entry.references)).toEqual([['ISCG-2', 'ISCG-3', 'ISCG-5']]);
  });

  it('leaves an action out of the log if it is put on hold in between', async () => {
    const { stores } = await filled(medium);
    const store = stores.of('t1');
    const late = storeWith(store, {
      changeGroup: async (id, change, needs) => {
        await store.changeGroup(
          'g1',
          (group) => ({
            record:
              group === null
                ? null
                : {
                    ...group,
                    actions: group.actions.map((action) =>
                      action.reference === 'ISCG-3' ? { ...action, hold: HOLD } : action,
                    ),
                  },
            result: null,
          }),
          ['ISCG-3'],
        );
        return store.changeGroup(id, change, needs);
      },
    });
    expect(await applyRetention(late, NOW)).toBe(2);
    expect(await references(stores)).toEqual(['ISCG-1', 'ISCG-3', 'ISCG-4', 'ISCG-6']);
    expect((await store.listDisposals()).map((entry) => entry.references)).toEqual([['ISCG-2', 'ISCG-5']]);
  });

  it('is logged once if a crash comes between the log and the removal', async () => {
    const { stores } = await filled(medium);
    const store = stores.of('t1');
    const crashing = storeWith(store, { changeGroup: () => Promise.reject(new Error('crashed')) });
    await expect(applyRetention(crashing, NOW)).rejects.toThrow('crashed');
    expect(await applyRetention(store, '2029-06-02T10:00:00.000Z')).toBe(4);
    const log = await store.listDisposals();
    expect(log.flatMap((entry) => entry.references).sort()).toEqual(['ISCG-2', 'ISCG-3', 'ISCG-5', 'ISCG-6']);
  });
});

it('retention is applied once a day, and a failing tenant holds up no other', async () => {
  const { stores } = await filled('on files');
  const store = stores.of('t1');
  const moments = ['2029-06-01T03:00:00.000Z', '2029-06-01T09:00:00.000Z', '2029-06-02T03:00:00.000Z'];
  const asked: string[] = [];
  const failures: string[] = [];
  const watched = storeWith(store, {
    groupsPastRetention: (now) => {
      asked.push(now);
      return store.groupsPastRetention(now);
    },
  });
  const broken = storeWith(store, { groupsPastRetention: () => Promise.reject(new Error('damaged')) });
  let now = '';
  let all = [watched];
  const apply = createRetention({
    stores: { all: () => Promise.resolve(all) },
    clock: { now: () => now },
    log: { info: () => undefined, error: (_, message) => void failures.push(message) },
  });
  for (now of moments) await apply();
  expect(asked).toEqual([moments[0], moments[2]]);
  all = [broken, watched];
  for (now of ['2029-06-03T03:00:00.000Z', '2029-06-03T03:01:00.000Z']) await apply();
  expect(failures).toEqual(['retention could not be applied', 'retention could not be applied']);
  expect(asked).toHaveLength(4);
});

it('retention goes on to the next group if a file is damaged, and tries that one again the next day', async () => {
  const { stores, folder } = await filled('on files');
  const other = { ...GROUP, id: 'g2', prefix: 'HPB' };
  await stores.of('t1').changeGroup('g2', () => ({ record: other, result: null }));
  writeFileSync(join(folder ?? '', 'closed', 'g1.2020.json'), 'spoilt');
  const failures: unknown[] = [];
  let now = '';
  const apply = createRetention({
    stores,
    clock: { now: () => now },
    log: {
      info: () => undefined,
      error: (of, message) => void failures.push([(of as { group?: string }).group, message]),
    },
  });
  const told = ['g1', 'retention could not be applied to a group'];
  for (now of [NOW, '2029-06-01T03:01:00.000Z']) await apply();
  expect(failures).toEqual([told]);
  const left = await stores.of('t1').findGroup('g2', 'all');
  expect(left?.actions.map(({ reference }) => reference)).toEqual(['ISCG-1', 'ISCG-4', 'ISCG-6']);
  now = '2029-06-02T03:00:00.000Z';
  await apply();
  expect(failures).toEqual([told, told]);
  expect(readFileSync(join(folder ?? '', 'closed', 'g1.2020.json'), 'utf8')).toBe('spoilt');
});
