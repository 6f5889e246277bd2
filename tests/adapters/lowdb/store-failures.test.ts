import { expect, it } from 'vitest';
import { logAction, sampleItem, samplePerson, tasksOf } from '../../contracts/store-samples.js';
import { CrashingDisk } from './crashing-disk.js';
import { openOnDisk as open } from './open-on-disk.js';

it('the store leaves every record as it was if a change cannot be written, and says so', async () => {
  const disk = new CrashingDisk();
  const store = await open(disk);
  await logAction(store, 'g1', 'first');
  disk.fail('ENOSPC', 'write');
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

it('the store continues from the last saved state once there is room again', async () => {
  const disk = new CrashingDisk();
  const store = await open(disk);
  await logAction(store, 'g1', 'first');
  disk.fail('ENOSPC', 'write');
  await expect(logAction(store, 'g1', 'lost')).rejects.toMatchObject({ code: 'not-saved' });
  disk.recover();
  expect(await logAction(store, 'g1', 'second')).toBe('ISCG-2');
  const again = await open(disk.crash(true));
  expect(await tasksOf(again, 'g1')).toEqual(['first', 'second']);
});

it('the store keeps no trace of a change that could not be flushed, even if the process is killed next', async () => {
  const disk = new CrashingDisk();
  const store = await open(disk);
  await logAction(store, 'g1', 'first');
  disk.fail('EIO', 'write');
  await expect(logAction(store, 'g1', 'lost')).rejects.toMatchObject({ code: 'not-saved' });
  const again = await open(disk.crash(true));
  expect(await tasksOf(again, 'g1')).toEqual(['first']);
});

it('a change that arrives while another fails continues from the saved state', async () => {
  const disk = new CrashingDisk();
  const store = await open(disk);
  await logAction(store, 'g1', 'first');
  disk.fail('ENOSPC', 'write');
  const failing = logAction(store, 'g1', 'lost');
  const later = failing.catch(() => {
    disk.recover();
    return logAction(store, 'g1', 'second');
  });
  await expect(failing).rejects.toMatchObject({ code: 'not-saved' });
  expect(await later).toBe('ISCG-2');
  expect(await tasksOf(store, 'g1')).toEqual(['first', 'second']);
});

it('the store writes nothing for a change that returns the same record or saves the same conversation', async () => {
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
  expect(disk.calls.slice(before)).toEqual(['read groups/g9.json', 'read groups/g9.json.bak']);
});

it('the store writes all changes to one file that arrive during a write in a single write', async () => {
  const disk = new CrashingDisk();
  const store = await open(disk);
  await logAction(store, 'g1', 'warm');
  const before = disk.calls.length;
  const first = logAction(store, 'g1', 'first');
  while (disk.calls.length === before) await new Promise((resolve) => setImmediate(resolve));
  await Promise.all([first, ...Array.from({ length: 40 }, (_, number) => logAction(store, 'g1', `task ${number}`))]);
  const writes = disk.calls.slice(before).filter((call) => call.startsWith('write'));
  expect(writes).toEqual(['write groups/g1.json.tmp', 'write groups/g1.json.tmp']);
});

it.each(['write', 'remove', 'link', 'rename'])(
  'the store does not acknowledge a change whose %s fails, and keeps no trace of it',
  async (call) => {
    const disk = new CrashingDisk();
    const store = await open(disk);
    await logAction(store, 'g1', 'first');
    disk.fail('ENOSPC', call);
    await expect(logAction(store, 'g1', 'lost')).rejects.toMatchObject({ code: 'not-saved' });
    disk.recover();
    expect(await tasksOf(store, 'g1')).toEqual(['first']);
    expect(await tasksOf(await open(disk.crash(true)), 'g1')).toEqual(['first']);
  },
);

it('the store writes each file under another name and flushes it before it replaces the old one, which is kept', async () => {
  const disk = new CrashingDisk();
  const store = await open(disk);
  await logAction(store, 'g1', 'first');
  const first = disk.text('groups/g1.json');
  const before = disk.calls.length;
  await logAction(store, 'g1', 'second');
  expect(disk.calls.slice(before)).toEqual([
    'write groups/g1.json.tmp',
    'remove groups/g1.json.bak',
    'link groups/g1.json.bak',
    'rename groups/g1.json',
    'flushFolder groups',
  ]);
  expect(disk.text('groups/g1.json.bak')).toBe(first);
});

it('the store removes half-written files that a crash left behind', async () => {
  const disk = new CrashingDisk();
  disk.put('groups/g1.json.tmp', '{"version":2,"che');
  disk.put('people/3f.json.tmp', '');
  const store = await open(disk);
  await store.close();
  expect(disk.names).toEqual([]);
});

it.each(['ENOSPC', 'EROFS', 'EACCES', 'EDQUOT'])(
  'the error names DATA_DIR and the remedy if the folder cannot be made: %s',
  async (code) => {
    const disk = new CrashingDisk();
    disk.fail(code, 'makeFolder');
    const message: unknown = expect.stringMatching(/^DATA_DIR: .*set DATA_DIR to another folder/);
    await expect(open(disk)).rejects.toMatchObject({ code: 'unusable', message });
  },
);

it('the store can tell whether a change could be written now', async () => {
  const disk = new CrashingDisk();
  const store = await open(disk);
  await store.check();
  disk.fail('ENOSPC', 'write');
  await expect(store.check()).rejects.toMatchObject({ name: 'StoreError', code: 'not-saved' });
  disk.recover();
  await store.check();
  expect(disk.names).toEqual([]);
});

it('the store forgets done items 550 days older than the newest one, and keeps waiting items', async () => {
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
  await store.tidy('2023-08-04T09:00:00.000Z');
  await store.close();
  const again = await open(disk.crash(false));
  expect((await again.listOutbox()).map((item) => item.key)).toEqual(['waiting', 'kept', 'new']);
});
