import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs, { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { lockFolder } from '../../../src/adapters/lowdb/folder-lock.js';
import { openStore } from '../../../src/adapters/lowdb/open-store.js';
import { logAction } from '../../contracts/store-samples.js';
import { systemFailure } from './crashing-disk.js';
import { temporaryFolder } from './temporary-folder.js';

const LOCK_MODULE = new URL('../../../dist/adapters/lowdb/folder-lock.js', import.meta.url).href;
const log = { warn: () => undefined };

/** Another process that has the lock of a folder. */
async function ownerOf(folder: string) {
  const script = `import(${JSON.stringify(LOCK_MODULE)}).then(async ({ lockFolder }) => {
    await lockFolder(${JSON.stringify(folder)}, { warn() {} });
    console.log('locked');
    setInterval(() => {}, 1000);
  });`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

/** Makes the lock of a folder look as if it were that of a process on another machine. */
function moveElsewhere(folder: string): void {
  const path = join(folder, 'lock');
  const owner = JSON.parse(readFileSync(path, 'utf8')) as object;
  writeFileSync(path, JSON.stringify({ ...owner, host: 'elsewhere', machine: 'another', socket: 'lock-gone.sock' }));
}

function emptyLock(folder: string): void {
  writeFileSync(join(folder, 'lock'), '');
}

it('the lock refuses a folder that this process has open, and says who has it', async () => {
  const folder = temporaryFolder();
  const store = await openStore({ folder });
  await expect(openStore({ folder })).rejects.toThrow(
    `DATA_DIR: ${folder} is in use by process ${process.pid} on ${hostname()}. Stop that one first`,
  );
  await store.close();
  await (await openStore({ folder })).close();
});

it('the lock refuses a folder that another process has, and gives it at once when that one is killed', async () => {
  const folder = temporaryFolder();
  const owner = await ownerOf(folder);
  await expect(lockFolder(folder, log)).rejects.toThrow(`is in use by process ${owner.pid ?? 0}`);
  owner.kill('SIGKILL');
  await once(owner, 'close');
  const warned: string[] = [];
  const lock = await lockFolder(folder, { warn: (_, message) => warned.push(message) });
  // It was not waited for.
  expect(warned).toEqual([]);
  await lock.mayWrite();
  await lock.release();
  expect(readdirSync(folder)).toEqual([]);
});

it('the lock does not rely on process numbers: it checks a lock with its own number like any other', async () => {
  const folder = temporaryFolder();
  const owner = await ownerOf(folder);
  const path = join(folder, 'lock');
  writeFileSync(path, JSON.stringify({ ...(JSON.parse(readFileSync(path, 'utf8')) as object), pid: process.pid }));
  await expect(lockFolder(folder, log)).rejects.toThrow('is in use by');
  owner.kill('SIGKILL');
});

it('the lock refuses a folder whose owner on another machine still beats', async () => {
  const folder = temporaryFolder();
  const lock = await lockFolder(folder, log);
  moveElsewhere(folder);
  const beating = setInterval(() => {
    utimesSync(join(folder, 'lock'), new Date(), new Date());
  }, 100);
  onTestFinished(() => {
    clearInterval(beating);
  });
  await expect(lockFolder(folder, log, 3000)).rejects.toThrow('is in use by process');
  await lock.release();
});

it.each([
  ['an owner on another machine that no longer beats', moveElsewhere],
  ['an owner that a crash kept from saying who it is', emptyLock],
])('the lock takes over from %s, which may then write no more', async (_, change) => {
  const folder = temporaryFolder();
  const lost = await lockFolder(folder, log);
  change(folder);
  const taken = await lockFolder(folder, log, 1000);
  await taken.mayWrite();
  // Ten seconds after its last beat the other asks before it writes.
  const { setSystemTime } = await fakeWallClock();
  setSystemTime(Date.now() + 11_000);
  await expect(lost.mayWrite()).rejects.toMatchObject({ name: 'StoreError', code: 'unusable' });
  await lost.release();
  await taken.mayWrite();
  await taken.release();
});

it('the lock gives the folder to one of several that find a dead owner at the same moment', async () => {
  const folder = temporaryFolder();
  const owner = await ownerOf(folder);
  owner.kill('SIGKILL');
  await once(owner, 'close');
  const starts = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder, log)));
  const locks = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
  expect(locks).toHaveLength(1);
  await locks[0]?.release();
});

it('the lock stops listening if it could not be written', async () => {
  const folder = temporaryFolder();
  const { writeFile } = fs.promises;
  fs.promises.writeFile = () => Promise.reject(systemFailure('ENOSPC'));
  syncBuiltinESMExports();
  onTestFinished(() => {
    fs.promises.writeFile = writeFile;
    syncBuiltinESMExports();
  });
  await expect(lockFolder(folder, log)).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(readdirSync(folder)).toEqual([]);
});

it('the lock refuses every change once the folder has been taken over', async () => {
  const folder = temporaryFolder();
  const store = await openStore({ folder });
  await logAction(store, 'g1', 'first');
  writeFileSync(join(folder, 'lock'), '{}');
  const { setSystemTime } = await fakeWallClock();
  setSystemTime(Date.now() + 11_000);
  await expect(logAction(store, 'g1', 'second')).rejects.toMatchObject({ code: 'unusable' });
  await expect(store.check()).rejects.toMatchObject({ code: 'unusable' });
  expect((await store.findGroup('g1'))?.actions).toHaveLength(1);
  await store.close();
});

async function fakeWallClock() {
  const { vi } = await import('vitest');
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  return vi;
}
