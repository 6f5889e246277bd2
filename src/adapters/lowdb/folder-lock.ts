import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Log } from '../../ports/log.js';
import { StoreError } from '../../ports/store-error.js';
import { failureCode, whenMissing } from './files/failure-code.js';
import type { FolderLock } from './folder-owner.js';
import { holdLock } from './held-lock.js';
import { type FoundLock, type LockOwner, machineStart, readLock } from './lock-owner.js';
import { answersIn, listenIn } from './lock-socket.js';

const LOCK = 'lock';
/** How long to watch the heartbeat of an owner that cannot be asked before it counts as dead: five beats. */
const WATCHED_MS = 20_000;
const READ_EVERY_MS = 500;
const SETTLES_IN_MS = 100;

/**
 * Makes this process the only owner of a folder, across containers and hosts that share it. Asks an owner on this
 * machine through its socket, so a dead one is replaced at once; watches the heartbeat of any other for 20 seconds.
 * Rejects with `unusable` when the folder's owner lives.
 */
export async function lockFolder(folder: string, log: Pick<Log, 'warn'>, watchedMs = WATCHED_MS): Promise<FolderLock> {
  const path = join(folder, LOCK);
  const token = randomUUID();
  for (let isFollowing = false; ;) {
    const found = await readLock(path);
    if (found !== null) {
      isFollowing = true;
      await refuseLiving(folder, found, log, watchedMs);
      await removeStale(path, found, token);
      continue;
    }
    const name = `lock-${token.slice(0, 8)}.sock`;
    const stopListening = await listenIn(folder, name);
    const socket = stopListening === null ? null : name;
    const owner: LockOwner = { token, pid: process.pid, host: hostname(), machine: await machineStart(), socket };
    const text = JSON.stringify(owner);
    let isMine = false;
    try {
      isMine = await created(path, text);
      if (isMine && isFollowing) {
        // Another process that found the same dead owner may be about to move this lock away.
        await delay(SETTLES_IN_MS);
        isMine = (await readLock(path))?.text === text;
      }
    } finally {
      if (!isMine) await stopListening?.();
    }
    if (isMine) return holdLock(path, text, stopListening);
  }
}

/** Creates the lock unless there is one; removes it again if it could not be written whole. */
async function created(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (failureCode(error) === 'EEXIST') return false;
    if (((await readLock(path)) ?? { text }).text === '') await rm(path, { force: true });
    throw error;
  }
}

async function refuseLiving(
  folder: string,
  found: FoundLock,
  log: Pick<Log, 'warn'>,
  watchedMs: number,
): Promise<void> {
  const { owner } = found;
  const socket = owner?.socket ?? null;
  if (socket !== null && (await answersIn(folder, socket))) throw inUse(folder, found);
  // A machine knows which of its sockets somebody listens on; it knows nothing of another machine's.
  if (socket !== null && owner?.machine != null && owner.machine === (await machineStart())) return;
  const fields = owner === null ? {} : { pid: owner.pid, host: owner.host };
  log.warn(fields, `DATA_DIR has an owner that cannot be asked; its heartbeat is watched for ${watchedMs / 1000} s`);
  for (let watched = 0; watched < watchedMs; watched += READ_EVERY_MS) {
    await delay(READ_EVERY_MS);
    const now = await readLock(join(folder, LOCK));
    if (now === null) return;
    if (now.text !== found.text || now.heartbeat !== found.heartbeat) throw inUse(folder, now);
  }
}

/** Moves a dead owner's lock away. If another process did so first and put its own there, puts that one back. */
async function removeStale(path: string, stale: FoundLock, token: string): Promise<void> {
  const aside = `${path}.${token}.stale`;
  await rename(path, aside).catch(whenMissing(undefined));
  const moved = await readLock(aside);
  if (moved !== null && moved.text !== stale.text) await created(path, moved.text);
  else if (stale.owner?.socket != null) await rm(join(path, '..', stale.owner.socket), { force: true });
  await rm(aside, { force: true });
}

function inUse(folder: string, { owner }: FoundLock): StoreError {
  const who = owner === null ? 'another process' : `process ${owner.pid} on ${owner.host}`;
  return new StoreError(
    'unusable',
    `DATA_DIR: ${folder} is in use by ${who}. Stop that one first, or set DATA_DIR to another folder.`,
  );
}
