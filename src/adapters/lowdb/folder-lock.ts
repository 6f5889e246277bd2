import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { StoreError } from '../../ports/store-error.js';
import { failureCode } from './failure-code.js';

const ownerSchema = z.object({ pid: z.number().int().positive(), started: z.string().nullable() });
type Owner = z.infer<typeof ownerSchema>;

const LOCK = 'lock';
const held = new Set<string>();

/** Lets go of a folder. */
export type Unlock = () => Promise<void>;

/**
 * Keeps a second process of this machine out of a folder, since each would overwrite what the other wrote. A lock whose
 * process has ended is taken over. Refuses with `unusable` when another process, or this one, has the folder open.
 */
export async function lockFolder(folder: string): Promise<Unlock> {
  if (held.has(folder)) throw inUse(folder, process.pid);
  held.add(folder);
  try {
    await takeLock(folder);
  } catch (error) {
    held.delete(folder);
    throw error;
  }
  return async () => {
    held.delete(folder);
    await rm(join(folder, LOCK), { force: true });
  };
}

async function takeLock(folder: string): Promise<void> {
  const path = join(folder, LOCK);
  const mine = `${path}.${process.pid}`;
  await writeFile(mine, JSON.stringify({ pid: process.pid, started: await startOf(process.pid) }));
  try {
    // A link appears whole or not at all, and only when there is none yet.
    for (let attempt = 0; !(await linked(mine, path)); attempt += 1) {
      const text = await readFile(path, 'utf8').catch(() => null);
      const owner = text === null ? null : ownerOf(text);
      if (owner !== null && (attempt > 9 || (await isRunning(owner)))) throw inUse(folder, owner.pid);
      if (text !== null) await removeStale(path, text);
    }
  } finally {
    await rm(mine, { force: true });
  }
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (failureCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Moves a stale lock away, unless another process has taken it over just before: then that one is put back. */
async function removeStale(path: string, stale: string): Promise<void> {
  const aside = `${path}.${process.pid}.stale`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (failureCode(error) === 'ENOENT') return;
    throw error;
  }
  if ((await readFile(aside, 'utf8')) !== stale) await linked(aside, path);
  await rm(aside, { force: true });
}

function ownerOf(text: string): Owner | null {
  try {
    return ownerSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

async function isRunning({ pid, started }: Owner): Promise<boolean> {
  // This process does not hold it, so one with its number is an earlier one, as in a container that was started again.
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (failureCode(error) !== 'EPERM') return false;
  }
  const now = await startOf(pid);
  return started === null || now === null || now === started;
}

/** When a process started, in the kernel's ticks, since numbers are used again; null where the system does not tell. */
async function startOf(pid: number): Promise<string | null> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  // The name of the program is in brackets and may hold spaces; the start is the twentieth field behind it.
  return text?.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

function inUse(folder: string, pid: number): StoreError {
  return new StoreError(
    'unusable',
    `DATA_DIR: ${folder} is in use by process ${pid}. Stop that one first, or set DATA_DIR to another folder.`,
  );
}
