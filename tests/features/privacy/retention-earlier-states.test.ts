import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../../src/adapters/lowdb/open-store.js';
import { applyRetention, createRetention } from '../../../src/features/privacy/apply-retention.js';
import type { Action } from '../../../src/model/action.js';
import type { Store } from '../../../src/ports/store.js';
import { temporaryFolder } from '../../adapters/lowdb/temporary-folder.js';
import { sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { storeWith } from '../../fixtures/sample-services.js';

const NOW = '2029-06-01T03:00:00.000Z';

const closedOn = (number: number, day: string): Action =>
  sampleAction({
    reference: `ISCG-${number}`,
    task: `Task ${number}`,
    raisedAt: `${day.slice(0, 4)}-01-02T09:00:00.000Z`,
    status: 'done',
    closedAt: `${day}T09:00:00.000Z`,
  });

/** A store whose one group has an open action, two whose time is over, one that is held, and one kept for another day. */
async function storeWithClosed() {
  const folder = temporaryFolder();
  const store = await openStore({ folder });
  onTestFinished(() => store.close());
  const open = sampleAction({ reference: 'ISCG-1', raisedAt: '2019-01-02T09:00:00.000Z' });
  const held = { ...closedOn(4, '2020-05-01'), hold: { at: NOW, by: { id: 'carys', name: 'Carys' } } };
  const actions = [open, closedOn(2, '2020-05-01'), held, closedOn(5, '2022-05-31'), closedOn(6, '2022-06-02')];
  await store.changeGroup('g1', () => ({ record: sampleGroup({ nextNumber: 7, actions }), result: null }));
  await store.tidy(NOW);
  return { store, folder };
}

const references = async (store: Store): Promise<readonly string[]> =>
  (await store.findGroup('g1', 'all'))?.actions.map(({ reference }) => reference) ?? [];

const filesWith = (folder: string, words: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => statSync(join(folder, name)).isFile() && readFileSync(join(folder, name), 'utf8').includes(words),
  );

it('retention clears the first format and damaged leftovers of what it removes, and leaves the rest', async () => {
  const { store, folder } = await storeWithClosed();
  const at = (...names: readonly string[]): string => join(folder, ...names);
  mkdirSync(at('version-1', 'journal'), { recursive: true });
  const entry = (key: string, action: Action): string =>
    `0000 0000 ${JSON.stringify([{ n: 1, kind: 'group', key, record: { id: key, actions: [action] } }])}\n`;
  writeFileSync(at('version-1', 'journal', '00000001.journal'), entry('g1', closedOn(2, '2020-05-01')));
  writeFileSync(at('version-1', 'journal', '00000002.journal'), entry('g1', closedOn(6, '2022-06-02')));
  writeFileSync(at('version-1', 'journal', '00000003.journal'), entry('g9', closedOn(12, '2020-05-01')));
  writeFileSync(at('version-1', 'people.json'), '{"version":1,"number":1,"records":[{"id":"lee","name":"Task 2"}]}');
  writeFileSync(at('closed', 'g1.2020.json.damaged'), readFileSync(at('closed', 'g1.2020.json'), 'utf8').slice(0, -9));
  expect(await applyRetention(store, NOW)).toBe(2);
  expect(readdirSync(at('version-1', 'journal')).sort()).toEqual(['00000002.journal', '00000003.journal']);
  expect(filesWith(folder, 'Task 2')).toEqual(['version-1/people.json']);
});

it('the first run of retention clears what a crash left of the last removal', async () => {
  const { store, folder } = await storeWithClosed();
  const run = (of: Store, now: string) =>
    createRetention({
      stores: { all: () => Promise.resolve([of]) },
      clock: { now: () => now },
      log: { info: () => undefined, error: () => undefined },
    })();
  await run(storeWith(store, { removeEarlier: () => Promise.reject(new Error('crashed')) }), NOW);
  expect(await references(store)).toEqual(['ISCG-1', 'ISCG-4', 'ISCG-6']);
  expect(filesWith(folder, 'Task 2')).toEqual(['closed/g1.2020.json.bak']);
  // What is alive changes as before, and its version before stays.
  await store.changeGroup('g1', (group) => ({ record: group && { ...group, name: 'Renamed' }, result: null }));
  const before = readFileSync(join(folder, 'groups', 'g1.json.bak'), 'utf8');
  await run(store, '2029-06-02T03:00:00.000Z');
  expect(filesWith(folder, 'Task 2')).toEqual([]);
  expect(readFileSync(join(folder, 'groups', 'g1.json.bak'), 'utf8')).toBe(before);
  expect(await references(store)).toEqual(['ISCG-1', 'ISCG-4', 'ISCG-6']);
  expect(await store.listDisposals()).toHaveLength(1);
});
