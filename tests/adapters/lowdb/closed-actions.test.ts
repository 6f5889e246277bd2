import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../../src/adapters/lowdb/open-store.js';
import type { Action } from '../../../src/model/action.js';
import { sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { temporaryFolder } from './temporary-folder.js';

const TODAY = '2022-10-12T08:00:00.000Z';

const closed = (reference: string, changes: Partial<Action> = {}): Action =>
  sampleAction({
    reference,
    status: 'done',
    raisedAt: '2019-03-01T10:00:00.000Z',
    closedAt: '2020-03-01T10:00:00.000Z',
    ...changes,
  });

/** A group with one open action, one closed last week, and three closed years ago that were raised in two years. */
const GROUP = sampleGroup({
  nextNumber: 6,
  actions: [
    closed('ISCG-1'),
    sampleAction({ reference: 'ISCG-2' }),
    closed('ISCG-3', { raisedAt: '2018-11-05T10:00:00.000Z' }),
    closed('ISCG-4', { closedAt: '2022-10-05T10:00:00.000Z' }),
    closed('ISCG-5'),
  ],
});

async function tidiedStore() {
  const folder = temporaryFolder();
  const store = await openStore({ folder });
  onTestFinished(() => store.close());
  await store.changeGroup('g1', () => ({ record: GROUP, result: null }));
  await store.tidy(TODAY);
  return { folder, store };
}

const references = (group: { readonly actions: readonly Action[] } | null) =>
  group?.actions.map(({ reference }) => reference);

it('the store moves long-closed actions to a file for the year in which they were raised', async () => {
  const { folder, store } = await tidiedStore();
  expect(readdirSync(join(folder, 'closed')).sort()).toEqual(['g1.2018.json', 'g1.2019.json']);
  expect(references(await store.findGroup('g1'))).toEqual(['ISCG-2', 'ISCG-4']);
  expect(readFileSync(join(folder, 'groups/g1.json'), 'utf8')).not.toContain('ISCG-5');
});

it('the store gives long-closed actions on request, in the order of references', async () => {
  const { store } = await tidiedStore();
  expect(references(await store.findGroup('g1', ['ISCG-3', 'ISCG-2', 'ISCG-99']))).toEqual([
    'ISCG-2',
    'ISCG-3',
    'ISCG-4',
  ]);
  expect(await store.findGroup('g1', 'all')).toEqual(GROUP);
});

it('the store leaves long-closed actions in place if a change that received them changes something else', async () => {
  const { folder, store } = await tidiedStore();
  const rename = (name: string) =>
    store.changeGroup('g1', (group) => ({ record: group && { ...group, name }, result: references(group) }), 'all');
  expect(await rename('Renamed')).toEqual(['ISCG-1', 'ISCG-2', 'ISCG-3', 'ISCG-4', 'ISCG-5']);
  expect(readFileSync(join(folder, 'groups/g1.json'), 'utf8')).not.toContain('ISCG-5');
  expect(await store.findGroup('g1', 'all')).toEqual({ ...GROUP, name: 'Renamed' });
});

it('the store brings back an action that is reopened, and moves it again once it has been closed for long', async () => {
  const { store } = await tidiedStore();
  const put = (action: Action) =>
    store.changeGroup(
      'g1',
      (group) => ({
        record: group && {
          ...group,
          actions: group.actions.map((one) => (one.reference === action.reference ? action : one)),
        },
        result: null,
      }),
      [action.reference],
    );
  await put(sampleAction({ reference: 'ISCG-1', raisedAt: '2019-03-01T10:00:00.000Z' }));
  expect(references(await store.findGroup('g1'))).toEqual(['ISCG-1', 'ISCG-2', 'ISCG-4']);
  expect((await store.findGroup('g1', 'all'))?.actions[0]?.status).toBe('open');
  await put(closed('ISCG-1', { task: 'Closed again', closedAt: '2022-10-12T08:00:00.000Z' }));
  await store.tidy('2023-02-01T08:00:00.000Z');
  expect(references(await store.findGroup('g1'))).toEqual(['ISCG-2']);
  expect((await store.findGroup('g1', ['ISCG-1']))?.actions[0]?.task).toBe('Closed again');
});

it('the store keeps what was closed since the last meeting with the live actions, however long ago that was', async () => {
  const { store } = await tidiedStore();
  const met = { day: '2020-02-20', start: '11:00', end: null, state: 'held' } as const;
  await store.changeGroup('g1', () => ({ record: { ...GROUP, meetings: [met] }, result: null }));
  await store.tidy(TODAY);
  expect(references(await store.findGroup('g1'))).toEqual(['ISCG-1', 'ISCG-2', 'ISCG-3', 'ISCG-4', 'ISCG-5']);
});

it('the store refuses what needs a damaged file of closed actions, names the file, and keeps serving live actions', async () => {
  const { folder, store } = await tidiedStore();
  const { writeFileSync } = await import('node:fs');
  writeFileSync(join(folder, 'closed/g1.2019.json'), 'x');
  await expect(store.findGroup('g1', ['ISCG-1'])).rejects.toThrow('closed/g1.2019.json cannot be read');
  expect(await store.damaged()).toEqual(['closed/g1.2019.json']);
  expect(references(await store.findGroup('g1'))).toEqual(['ISCG-2', 'ISCG-4']);
});
