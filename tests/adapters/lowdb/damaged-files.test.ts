import { expect, it } from 'vitest';
import { openStore } from '../../../src/adapters/lowdb/open-store.js';
import { sampleGroup } from '../../core/sample-group.js';
import { logAction, sampleItem, samplePerson, tasksOf } from '../../contracts/store-samples.js';
import { CrashingDisk } from './crashing-disk.js';

const open = (disk: CrashingDisk) => openStore({ folder: '/data', disk, checkpointAfter: 86_400_000 });

async function closedStore(): Promise<CrashingDisk> {
  const disk = new CrashingDisk();
  const store = await open(disk);
  await logAction(store, 'g1', 'first');
  await logAction(store, 'g2', 'second');
  await store.changePerson('lee', () => ({ record: samplePerson(), result: null }));
  await store.enqueue([sampleItem('a')]);
  await store.close();
  return disk.crash(false);
}

const unreadable = { name: 'StoreError', code: 'unreadable' };
const whole = JSON.stringify({ version: 1, number: 1, records: [sampleGroup({ id: 'g1' })] });

it.each([
  ['is cut short', whole.slice(0, 100)],
  ['is empty', ''],
  ['holds something else', '[]'],
  ['lacks a field', whole.replace('"tenant":"t1",', '')],
  ['has a field too many', whole.replace('"tenant"', '"landlord":"x","tenant"')],
  ['has a field of another kind', whole.replace('"nextNumber":1', '"nextNumber":"1"')],
  ['is of a later version', whole.replace('"version":1', '"version":2')],
  ['belongs to another group', whole.replace('"id":"g1"', '"id":"g7"')],
  ['is not UTF-8', Buffer.from(whole.replace('Support', 'Cyng\u00f4r'), 'latin1')],
])('stops a group whose file %s, leaves the file as it is, and goes on with the rest', async (_, content) => {
  const disk = await closedStore();
  disk.put('groups/g1.json', content);
  const before = disk.text('groups/g1.json');
  const store = await open(disk);
  expect(await store.damaged()).toEqual(['groups/g1.json']);
  await expect(store.findGroup('g1')).rejects.toMatchObject(unreadable);
  await expect(logAction(store, 'g1', 'lost')).rejects.toMatchObject(unreadable);
  expect((await store.listGroups()).map((group) => group.id)).toEqual(['g2']);
  expect(await logAction(store, 'g2', 'third')).toBe('G2-2');
  expect(await store.findPerson('lee')).toEqual(samplePerson());
  await store.close();
  expect(disk.text('groups/g1.json')).toBe(before);
});

it('reads a whole file, so that the cases above fail for the reason they give', async () => {
  const disk = await closedStore();
  disk.put('groups/g1.json', whole);
  expect(await (await open(disk)).findGroup('g1')).toEqual(sampleGroup({ id: 'g1' }));
});

it('takes a group whose file is missing for one that is not there', async () => {
  const store = await open(new CrashingDisk());
  expect(await store.findGroup('g1')).toBeNull();
  expect(await store.damaged()).toEqual([]);
});

it('sends nothing rather than something twice when part of the outbox is damaged', async () => {
  const disk = await closedStore();
  disk.put('outbox/2022-09.json', '{');
  const store = await open(disk);
  expect(await store.damaged()).toEqual(['outbox/2022-09.json']);
  await expect(store.enqueue([sampleItem('a')])).rejects.toMatchObject(unreadable);
  await expect(store.listOutbox()).rejects.toMatchObject(unreadable);
  expect(await tasksOf(store, 'g1')).toEqual(['first']);
});

it('keeps people apart from the rest when their file is damaged', async () => {
  const disk = await closedStore();
  disk.put('people.json', '{"version":1,"number":1,"records":[{"id":"lee"}]}');
  const store = await open(disk);
  await expect(store.findPerson('lee')).rejects.toMatchObject(unreadable);
  expect(await logAction(store, 'g1', 'second')).toBe('ISCG-2');
});

it('keeps the changes that the journal holds for a damaged file until the file is put back', async () => {
  const disk = await closedStore();
  const backup = disk.text('groups/g1.json') ?? '';
  const busy = await open(disk);
  await logAction(busy, 'g1', 'second');
  let after = disk.crash(false);
  after.put('groups/g1.json', 'damage');
  for (let start = 0; start < 3; start += 1) {
    const store = await open(after);
    await expect(store.findGroup('g1')).rejects.toMatchObject(unreadable);
    await logAction(store, 'g2', `start ${start}`);
    if (start !== 1) await store.close();
    after = after.crash(false);
  }
  after.put('groups/g1.json', backup);
  const store = await open(after);
  expect(await tasksOf(store, 'g1')).toEqual(['first', 'second']);
  expect(await tasksOf(store, 'g2')).toEqual(['second', 'start 0', 'start 1', 'start 2']);
});

it('stops a group whose file is older than the changes in the journal start from', async () => {
  const disk = await closedStore();
  const old = disk.text('groups/g1.json') ?? '';
  const first = await open(disk);
  await logAction(first, 'g1', 'second');
  await first.close();
  const later = disk.crash(false);
  await logAction(await open(later), 'g1', 'third');
  const restored = later.crash(false);
  restored.put('groups/g1.json', old);
  expect(await (await open(restored)).damaged()).toEqual(['groups/g1.json']);
});
