import { expect, it } from 'vitest';
import { openStore } from '../../../src/adapters/lowdb/open-store.js';
import { logAction, tasksOf } from '../../contracts/store-samples.js';
import { CrashingDisk } from './crashing-disk.js';

const open = (disk: CrashingDisk) => openStore({ folder: '/data', disk, checkpointAfter: 86_400_000 });
const SEGMENT = 'journal/00000001.journal';

/** A disk as a kill leaves it after three actions, and its journal without the room set aside behind it. */
async function killedStore(): Promise<{ disk: CrashingDisk; journal: Buffer }> {
  const disk = new CrashingDisk();
  const store = await open(disk);
  for (const task of ['first', 'second', 'third']) await logAction(store, 'g1', task);
  const text = disk.text(SEGMENT) ?? '';
  return { disk: disk.crash(true), journal: Buffer.from(text.slice(0, text.lastIndexOf('\n') + 1)) };
}

it('reads from the journal what the files do not hold', async () => {
  const { disk } = await killedStore();
  expect(disk.text('groups/g1.json')).toBeNull();
  expect(await tasksOf(await open(disk), 'g1')).toEqual(['first', 'second', 'third']);
});

it.each([
  ['is cut short', (journal: Buffer) => journal.subarray(0, -1)],
  ['is cut in its head', (journal: Buffer) => journal.subarray(0, journal.lastIndexOf('\n', -2) + 5)],
  [
    'lacks its first block',
    (journal: Buffer) => Buffer.from(journal).fill(0, journal.lastIndexOf('\n', -2) + 1, journal.length - 200),
  ],
  [
    'lacks a block in its middle',
    (journal: Buffer) => Buffer.from(journal).fill(0, journal.length - 300, journal.length - 200),
  ],
])('drops a last line that %s, and goes on', async (_, tear) => {
  const { disk, journal } = await killedStore();
  disk.put(SEGMENT, tear(journal));
  const store = await open(disk);
  expect(await tasksOf(store, 'g1')).toEqual(['first', 'second']);
  expect(await logAction(store, 'g1', 'again')).toBe('ISCG-3');
  // Killed before any file was written, the store meets the torn segment once more, now with a newer one behind it.
  const again = await open(disk.crash(true));
  expect(await tasksOf(again, 'g1')).toEqual(['first', 'second', 'again']);
});

it('never drops a whole last line', async () => {
  const { disk, journal } = await killedStore();
  disk.put(SEGMENT, journal);
  expect(await tasksOf(await open(disk), 'g1')).toEqual(['first', 'second', 'third']);
});

it.each([
  ['a line in its middle', (journal: Buffer) => journal.lastIndexOf('\n', -2) - 100],
  ['the head of a line in its middle', (journal: Buffer) => journal.indexOf('\n') + 3],
  ['its first line', () => 25],
  ['a whole last line', (journal: Buffer) => journal.length - 100],
])('refuses to start over a journal in which %s has been damaged', async (_, at) => {
  const { disk, journal } = await killedStore();
  const place = at(journal);
  const damaged = Buffer.from(journal);
  damaged[place] = (damaged[place] ?? 0) ^ 1;
  disk.put(SEGMENT, damaged);
  const message: unknown = expect.stringContaining('DATA_DIR: journal/00000001.journal is damaged');
  await expect(open(disk)).rejects.toMatchObject({ code: 'unusable', message });
  expect(disk.text(SEGMENT)).toBe(damaged.toString());
});

it('steps over a segment that was begun and not finished', async () => {
  const { disk } = await killedStore();
  disk.put('journal/00000002.journal', '0000');
  expect(await tasksOf(await open(disk), 'g1')).toEqual(['first', 'second', 'third']);
});

it('numbers on from files that know more changes than the journal, as when it has been moved away', async () => {
  const disk = new CrashingDisk();
  const store = await open(disk);
  for (const task of ['first', 'second', 'third']) await logAction(store, 'g1', task);
  await store.close();
  const moved = await open(disk);
  await logAction(moved, 'g1', 'fourth');
  expect(await tasksOf(await open(disk.crash(true)), 'g1')).toEqual(['first', 'second', 'third', 'fourth']);
});
