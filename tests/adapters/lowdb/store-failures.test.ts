import { expect, it } from 'vitest';
import { openStore } from '../../../src/adapters/lowdb/open-store.js';
import { logAction, sampleItem, samplePerson, tasksOf } from '../../contracts/store-samples.js';
import { CrashingDisk } from './crashing-disk.js';

const ONE_DAY = 86_400_000;

/** A store whose JSON files are written when it closes and not before. */
function open(disk: CrashingDisk) {
  return openStore({ folder: '/data', disk, checkpointAfter: ONE_DAY });
}

it('leaves every record as it was when a change cannot be written, and says so', async () => {
  const disk = new CrashingDisk();
  const store = await open(disk);
  await logAction(store, 'g1', 'first');
  disk.fail('ENOSPC', 'journalWrite', 'journalCut');
  const failed = await Promise.allSettled([
    logAction(store, 'g1', 'second'),
    logAction(store, 'g1', 'third'),
    store.changePerson('lee', () => ({ record: samplePerson(), result: null })),
    store.enqueue([sampleItem('a')]),
    store.saveConversation('c1', {}),
  ]);
  for (const outcome of failed) {
    expect(outcome).toMatchObject({ status: 'rejected', reason: { name: 'StoreError', code: 'not-saved' } });
  }
  expect(await tasksOf(store, 'g1')).toEqual(['first']);
  expect(await store.findPerson('lee')).toBeNull();
  expect(await store.listOutbox()).toEqual([]);
  expect(await store.findConversation('c1')).toBeNull();
});

it('goes on from what was last saved once there is room again', async () => {
  const disk = new CrashingDisk();
  const store = await open(disk);
  await logAction(store, 'g1', 'first');
  disk.fail('ENOSPC', 'journalWrite', 'journalCut');
  await expect(logAction(store, 'g1', 'lost')).rejects.toMatchObject({ code: 'not-saved' });
  disk.recover();
  expect(await logAction(store, 'g1', 'second')).toBe('ISCG-2');
  const again = await open(disk.crash(true));
  expect(await tasksOf(again, 'g1')).toEqual(['first', 'second']);
});

it('finds no trace of a change that could not be flushed, even when the process is killed next', async () => {
  const disk = new CrashingDisk();
  const store = await open(disk);
  await logAction(store, 'g1', 'first');
  disk.fail('EIO', 'journalWrite');
  await expect(logAction(store, 'g1', 'lost')).rejects.toMatchObject({ code: 'not-saved' });
  const again = await open(disk.crash(true));
  expect(await tasksOf(again, 'g1')).toEqual(['first']);
});

it('lets a change that came while another was failing go on from what was saved', async () => {
  const disk = new CrashingDisk();
  const store = await open(disk);
  await logAction(store, 'g1', 'first');
  disk.fail('ENOSPC', 'journalWrite');
  const failing = logAction(store, 'g1', 'lost');
  const later = failing.catch(() => {
    disk.recover();
    return logAction(store, 'g1', 'second');
  });
  await expect(failing).rejects.toMatchObject({ code: 'not-saved' });
  expect(await later).toBe('ISCG-2');
  expect(await tasksOf(store, 'g1')).toEqual(['first', 'second']);
});

it('writes nothing for a change that returns the same record, or saves the same conversation', async () => {
  const disk = new CrashingDisk();
  const store = await open(disk);
  await logAction(store, 'g1', 'first');
  await store.saveConversation('c1', { id: 1, topic: 'x' });
  await store.enqueue([sampleItem('a')]);
  const before = disk.calls.length;
  await store.changeGroup('g1', (group) => ({ record: group, result: null }));
  await store.changeGroup('g9', () => ({ record: null, result: null }));
  await store.saveConversation('c1', { topic: 'x', id: 1 });
  await store.enqueue([sampleItem('a')]);
  await store.changeOutbox('a', (item) => item);
  expect(disk.calls.slice(before)).toEqual(['read groups/g9.json']);
});

it('writes the changes of many groups that come together in one go', async () => {
  const disk = new CrashingDisk();
  const store = await open(disk);
  const ids = Array.from({ length: 40 }, (_, index) => `g${index % 10}`);
  await Promise.all(ids.map((id) => logAction(store, id, 'warm')));
  const before = disk.calls.length;
  await Promise.all(ids.map((id) => logAction(store, id, 'again')));
  expect(disk.calls.slice(before).filter((call) => call.startsWith('journalWrite'))).toHaveLength(1);
});

it('keeps in the journal what the files could not take, and says so in the log', async () => {
  const disk = new CrashingDisk();
  const warnings: string[] = [];
  const logger = { warn: (_: object, message: string) => void warnings.push(message) };
  const store = await openStore({ folder: '/data', disk, checkpointAfter: ONE_DAY, logger });
  await logAction(store, 'g1', 'first');
  disk.fail('ENOSPC', 'write');
  await store.close();
  expect(warnings).toHaveLength(1);
  expect(disk.text('groups/g1.json')).toBeNull();
  const again = await open(disk.crash(false));
  expect(await tasksOf(again, 'g1')).toEqual(['first']);
});

it('writes each file under another name, flushed, before it takes the place of the old one', async () => {
  const disk = new CrashingDisk();
  const store = await open(disk);
  await logAction(store, 'g1', 'first');
  const before = disk.calls.length;
  await store.close();
  const calls = disk.calls.slice(before).filter((call) => call.includes('groups'));
  expect(calls).toEqual(['write groups/g1.json.tmp', 'rename groups/g1.json', 'flushFolder groups']);
});

it('leaves no journal behind when it is closed', async () => {
  const disk = new CrashingDisk();
  const store = await open(disk);
  await logAction(store, 'g1', 'first');
  await store.saveConversation('c1', 1);
  await store.close();
  expect(disk.names).toEqual(['conversations.json', 'groups/g1.json']);
});

it('removes what a crash left half-written beside the files', async () => {
  const disk = new CrashingDisk();
  disk.put('groups/g1.json.tmp', '{"version":1,"num');
  disk.put('people.json.tmp', '');
  const store = await open(disk);
  await store.close();
  expect(disk.names).toEqual([]);
});

it.each(['ENOSPC', 'EROFS', 'EACCES', 'EDQUOT'])(
  'names DATA_DIR and what to do when the folder gives %s at the start',
  async (code) => {
    const disk = new CrashingDisk();
    disk.fail(code, 'journalWrite', 'makeFolder');
    const message: unknown = expect.stringMatching(/^DATA_DIR: .*set DATA_DIR to another folder/);
    await expect(open(disk)).rejects.toMatchObject({ code: 'unusable', message });
  },
);

it('forgets items that were done with 550 days before the newest one, and keeps those that wait', async () => {
  const disk = new CrashingDisk();
  const store = await open(disk);
  const sent = { state: 'sent', sentAt: '2022-01-01T09:00:00.000Z' } as const;
  await store.enqueue([
    sampleItem('old', { ...sent, dueAt: '2022-01-01T09:00:00.000Z' }),
    sampleItem('waiting', { dueAt: '2022-01-01T09:00:00.000Z' }),
    sampleItem('parked', { state: 'parked', dueAt: '2022-01-31T08:59:59.999Z' }),
    sampleItem('kept', { ...sent, dueAt: '2022-01-31T09:00:00.000Z' }),
    sampleItem('new', { dueAt: '2023-08-04T09:00:00.000Z' }),
  ]);
  await store.close();
  const again = await open(disk.crash(false));
  expect((await again.listOutbox()).map((item) => item.key)).toEqual(['waiting', 'kept', 'new']);
});
