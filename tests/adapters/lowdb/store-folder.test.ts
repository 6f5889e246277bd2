import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStore } from '../../../src/adapters/lowdb/open-store.js';
import { logAction, tasksOf } from '../../contracts/store-samples.js';
import { temporaryFolder } from './temporary-folder.js';

it('makes the folder when it is not there', async () => {
  const folder = join(temporaryFolder(), 'data', 'store');
  const store = await openStore({ folder });
  await logAction(store, 'g1', 'first');
  await store.close();
  expect(readdirSync(folder).sort()).toEqual(['groups', 'journal', 'outbox', 'reviews']);
  expect(readdirSync(join(folder, 'groups'))).toEqual(['g1.json']);
  expect(JSON.parse(readFileSync(join(folder, 'groups/g1.json'), 'utf8'))).toMatchObject({ version: 1, number: 1 });
});

it('refuses a folder that is a file, naming DATA_DIR', async () => {
  const path = join(temporaryFolder(), 'file');
  writeFileSync(path, 'mine');
  await expect(openStore({ folder: path })).rejects.toMatchObject({ name: 'StoreError', code: 'unusable' });
  await expect(openStore({ folder: path })).rejects.toThrow(
    `DATA_DIR: ${path} is not a folder: set DATA_DIR to a folder`,
  );
  expect(readFileSync(path, 'utf8')).toBe('mine');
});

it('refuses a folder that this process has open', async () => {
  const folder = temporaryFolder();
  const store = await openStore({ folder });
  await expect(openStore({ folder })).rejects.toThrow(`DATA_DIR: ${folder} is in use by process ${process.pid}`);
  await store.close();
  await (await openStore({ folder })).close();
});

it('refuses a folder that another process has open, and takes it over when that one has ended', async () => {
  const folder = temporaryFolder();
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  await once(other, 'spawn');
  writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: other.pid, started: null }));
  await expect(openStore({ folder })).rejects.toThrow(
    `DATA_DIR: ${folder} is in use by process ${other.pid ?? 0}. Stop that one first`,
  );
  expect(existsSync(join(folder, 'lock'))).toBe(true);
  other.kill('SIGKILL');
  await once(other, 'close');
  const store = await openStore({ folder });
  expect(await logAction(store, 'g1', 'first')).toBe('ISCG-1');
  await store.close();
});

it.each([
  ['of an earlier process with the number of this one', JSON.stringify({ pid: process.pid, started: 'earlier' })],
  ['that a crash left unreadable', ''],
])('takes over a lock %s', async (_, lock) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'lock'), lock);
  const store = await openStore({ folder });
  await store.close();
  expect(existsSync(join(folder, 'lock'))).toBe(false);
});

it('lets one of several that start at the same moment have the folder', async () => {
  const folder = temporaryFolder();
  const starts = await Promise.allSettled(Array.from({ length: 5 }, () => openStore({ folder })));
  const open = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
  expect(open).toHaveLength(1);
  await Promise.all(open.map((store) => store.close()));
});

it('writes the files while it goes on running, and removes what the journal then need not hold', async () => {
  const folder = temporaryFolder();
  const store = await openStore({ folder, checkpointAfter: 1 });
  await logAction(store, 'g1', 'first');
  await expect.poll(() => existsSync(join(folder, 'groups/g1.json'))).toBe(true);
  await expect.poll(() => readdirSync(join(folder, 'journal'))).toEqual(['00000002.journal']);
  await logAction(store, 'g1', 'second');
  await store.close();
  const again = await openStore({ folder });
  expect(await tasksOf(again, 'g1')).toEqual(['first', 'second']);
  await again.close();
});

it('lets no other account of the machine read the data', async () => {
  const folder = temporaryFolder();
  const store = await openStore({ folder });
  await logAction(store, 'g1', 'first');
  await store.close();
  expect(statSync(join(folder, 'groups/g1.json')).mode & 0o077).toBe(0);
});

it.each(['../g1', 'a/b', '', '.', 'g1\u0000'])('refuses a group identifier that is no file name: %j', async (id) => {
  const folder = temporaryFolder();
  const store = await openStore({ folder });
  await expect(store.findGroup(id)).rejects.toMatchObject({ code: 'unusable' });
  await expect(logAction(store, id, 'first')).rejects.toMatchObject({ code: 'unusable' });
  await store.close();
});
