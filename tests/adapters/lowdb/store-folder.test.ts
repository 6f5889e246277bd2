import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStore } from '../../../src/adapters/lowdb/open-store.js';
import { logAction } from '../../contracts/store-samples.js';
import { temporaryFolder } from './temporary-folder.js';

it('the store makes the folder if it is not there', async () => {
  const folder = join(temporaryFolder(), 'data', 'store');
  const store = await openStore({ folder });
  await logAction(store, 'g1', 'first');
  await store.close();
  expect(readdirSync(folder).sort()).toEqual([
    'closed',
    'conversations',
    'disposals',
    'groups',
    'outbox',
    'people',
    'reviews',
  ]);
  expect(readdirSync(join(folder, 'groups'))).toEqual(['g1.json']);
  expect(JSON.parse(readFileSync(join(folder, 'groups/g1.json'), 'utf8'))).toMatchObject({
    version: 2,
    records: [{ id: 'g1', actions: [{ reference: 'ISCG-1' }] }],
  });
});

it('the store refuses a folder that is a file, naming DATA_DIR', async () => {
  const path = join(temporaryFolder(), 'file');
  writeFileSync(path, 'mine');
  await expect(openStore({ folder: path })).rejects.toMatchObject({ name: 'StoreError', code: 'unusable' });
  await expect(openStore({ folder: path })).rejects.toThrow(
    `DATA_DIR: ${path} is not a folder: set DATA_DIR to a folder`,
  );
  expect(readFileSync(path, 'utf8')).toBe('mine');
});

it('the folder goes to one of several stores that start at the same moment', async () => {
  const folder = temporaryFolder();
  const starts = await Promise.allSettled(Array.from({ length: 5 }, () => openStore({ folder })));
  const open = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
  expect(open).toHaveLength(1);
  await Promise.all(open.map((store) => store.close()));
});

it('no other account on the machine can read the data', async () => {
  const folder = temporaryFolder();
  const store = await openStore({ folder });
  await logAction(store, 'g1', 'first');
  await store.close();
  expect(statSync(join(folder, 'groups/g1.json')).mode & 0o077).toBe(0);
});

it.each(['../g1', 'a/b', '', '.', 'g1\u0000'])('an identifier of a group must be a file name: %j', async (id) => {
  const folder = temporaryFolder();
  const store = await openStore({ folder });
  await expect(store.findGroup(id)).rejects.toMatchObject({ code: 'unusable' });
  await expect(logAction(store, id, 'first')).rejects.toMatchObject({ code: 'unusable' });
  await store.close();
});

it.skipIf(process.platform !== 'linux')('the store refuses at once a folder where it can make none', async () => {
  const message: unknown = expect.stringMatching(/^DATA_DIR: \/proc\/x\/groups|^DATA_DIR: \/proc\/x /);
  await expect(openStore({ folder: '/proc/x' })).rejects.toMatchObject({ code: 'unusable', message });
});
