import { expect, it } from 'vitest';
import { applyRetention } from '../../../src/features/privacy/apply-retention.js';
import type { Action } from '../../../src/model/action.js';
import { sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { CrashingDisk } from './crashing-disk.js';
import { openOnDisk } from './open-on-disk.js';

const NOW = '2022-10-12T08:00:00.000Z';

/** Raised and closed in this year. */
const closedOf = (year: number, reference: string): Action =>
  sampleAction({
    reference,
    status: 'done',
    raisedAt: `${year}-03-01T10:00:00.000Z`,
    closedAt: `${year}-04-01T10:00:00.000Z`,
  });

/** So many groups, each with actions that were closed in these years, and the files of those that are read from now on. */
async function groupsWith(years: readonly number[], groups: number) {
  const disk = new CrashingDisk();
  const store = await openOnDisk(disk);
  for (let at = 1; at <= groups; at += 1) {
    const prefix = `G${at}`;
    const actions = years.map((year, index) => closedOf(year, `${prefix}-${index + 1}`));
    const record = sampleGroup({ id: prefix, prefix, actions, nextNumber: years.length + 1 });
    await store.changeGroup(prefix, () => ({ record, result: null }));
  }
  await store.tidy(NOW);
  const before = disk.calls.length;
  const read = () => disk.calls.slice(before).flatMap((call) => /^read closed\/(.*\.json)$/.exec(call)?.[1] ?? []);
  return { store, read };
}

it('the store looks for an action from the latest year back, and stops at the file that has it', async () => {
  const { store, read } = await groupsWith([2017, 2018, 2019, 2020], 1);
  expect((await store.findGroup('G1', ['G1-3']))?.actions.map(({ reference }) => reference)).toEqual(['G1-3']);
  expect(read()).toEqual(['G1.2020.json', 'G1.2019.json']);
});

it('retention reads only years that may hold something expired, each once, and nothing where there is nothing', async () => {
  const { store, read } = await groupsWith([2015, 2016, 2017], 2);
  expect(await applyRetention(store, '2022-01-15T08:00:00.000Z')).toBe(0);
  expect(read()).toEqual(['G1.2015.json', 'G2.2015.json']);
});

it('retention removes what has expired without reading other groups’ files', async () => {
  const readOf = async (groups: number): Promise<number> => {
    const { store, read } = await groupsWith([2014, 2015, 2016], groups);
    expect(await applyRetention(store, NOW)).toBe(2 * groups);
    return read().length / groups;
  };
  expect(await readOf(6)).toBe(await readOf(1));
});
