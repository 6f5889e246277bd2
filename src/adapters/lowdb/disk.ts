import { link, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { failureCode } from './failure-code.js';

/** What the store needs of a file system; tests give one that fails. */
export interface Disk {
  makeFolder(path: string): Promise<void>;
  /** The names in a folder, in order; none when there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
  /** What a file holds; null when there is no such file. */
  read(path: string): Promise<Buffer | null>;
  /** Writes a whole file and flushes it. */
  write(path: string, bytes: Buffer): Promise<void>;
  /** Gives a file a second name, which must be free. */
  link(from: string, to: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Removes a file; does nothing when there is none. */
  remove(path: string): Promise<void>;
  /** Makes what was created, renamed or removed in a folder outlast a power cut. */
  flushFolder(folder: string): Promise<void>;
}

/** What an error of the system means where a missing file is no error. */
async function orWhenMissing<Result>(work: Promise<Result>, missing: Result): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (failureCode(error) === 'ENOENT') return missing;
    throw error;
  }
}

/** Node's own way to make folders above a folder tries for 20 seconds where none can be made, as in `/proc`. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const code = failureCode(error);
    if (code === 'EEXIST' && (await stat(path)).isDirectory()) return;
    if (code !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await mkdir(path);
  }
}

/** The machine's own file system. */
export const nodeDisk: Disk = {
  makeFolder,
  list: async (folder) => [...(await orWhenMissing(readdir(folder), []))].sort(),
  read: (path) => orWhenMissing<Buffer | null>(readFile(path), null),
  async write(path, bytes) {
    const handle = await open(path, 'w', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.datasync();
    } finally {
      await handle.close();
    }
  },
  link,
  rename,
  remove: (path) => rm(path, { force: true }),
  async flushFolder(folder) {
    // Windows cannot open a folder, and keeps its renames by itself.
    if (process.platform === 'win32') return;
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
};
