import * as fs from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
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

// These cost a third of the processor's time of node:fs/promises, whose handles are objects to be collected.
const [open, close, write, fsync, unlink, mkdir, stat] = [
  promisify(fs.open),
  promisify(fs.close),
  promisify(fs.write),
  promisify(fs.fsync),
  promisify(fs.unlink),
  promisify(fs.mkdir),
  promisify(fs.stat),
];
const { O_WRONLY, O_CREAT, O_TRUNC, O_DSYNC } = fs.constants;

/** On Linux one call writes and flushes; elsewhere that flag does not reach the medium. */
const flushesOnWrite = process.platform === 'linux';
const WRITE_FLAGS = O_WRONLY | O_CREAT | O_TRUNC | (flushesOnWrite ? O_DSYNC : 0);

/** What is missing is no error here. */
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

async function during(path: string, flags: number | string, work: (file: number) => Promise<void>): Promise<void> {
  const file = await open(path, flags, 0o600);
  try {
    await work(file);
  } finally {
    await close(file);
  }
}

/** The machine's own file system. */
export const nodeDisk: Disk = {
  makeFolder,
  list: async (folder) => [...(await orWhenMissing(promisify(fs.readdir)(folder), []))].sort(),
  read: (path) => orWhenMissing<Buffer | null>(promisify(fs.readFile)(path), null),
  write: (path, bytes) =>
    during(path, WRITE_FLAGS, async (file) => {
      for (let done = 0; done < bytes.length;)
        done += (await write(file, bytes, done, bytes.length - done)).bytesWritten;
      if (!flushesOnWrite) await fsync(file);
    }),
  link: promisify(fs.link),
  rename: promisify(fs.rename),
  remove: (path) => orWhenMissing(unlink(path), undefined),
  // Windows cannot open a folder, and keeps its renames by itself.
  flushFolder: (folder) => (process.platform === 'win32' ? Promise.resolve() : during(folder, 'r', fsync)),
};
