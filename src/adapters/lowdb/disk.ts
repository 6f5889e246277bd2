import { constants, fdatasync, fsync, write } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import { failureCode } from './failure-code.js';
import type { Unlock } from './folder-lock.js';
import { lockFolder } from './folder-lock.js';

/** A file that is written at places of one's choosing, each write on the medium before it resolves. */
export interface JournalFile {
  write(bytes: Buffer, position: number): Promise<void>;
  cut(size: number): Promise<void>;
  close(): Promise<void>;
}

/** What the store needs of a file system; tests give one that fails. */
export interface Disk {
  makeFolder(path: string): Promise<void>;
  /** The names in a folder, in order; none when there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
  /** What a file holds; null when there is no such file. */
  read(path: string): Promise<Buffer | null>;
  /** Writes a whole file and flushes it. */
  write(path: string, text: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Makes what was created, renamed or removed in a folder outlast a power cut. */
  flushFolder(folder: string): Promise<void>;
  openJournal(path: string): Promise<JournalFile>;
  /** Keeps other processes out of a folder; gives what lets them in again. */
  lock(folder: string): Promise<Unlock>;
}

const writeAt = promisify(write);
const flushData = promisify(fdatasync);
const flushAll = promisify(fsync);

// On Linux one call writes and flushes; elsewhere that flag does not reach the medium, and fdatasync does.
const flushesOnWrite = process.platform === 'linux';
const journalFlags = constants.O_RDWR | constants.O_CREAT | (flushesOnWrite ? constants.O_DSYNC : 0);

async function openJournalFile(path: string): Promise<JournalFile> {
  // The callback calls of node:fs cost less CPU than a FileHandle's; the handle stays only as the owner of the number.
  const handle = await open(path, journalFlags, 0o600);
  return {
    async write(bytes, position) {
      let done = 0;
      while (done < bytes.length) {
        const { bytesWritten } = await writeAt(handle.fd, bytes, done, bytes.length - done, position + done);
        done += bytesWritten;
      }
      if (!flushesOnWrite) await flushData(handle.fd);
    },
    async cut(size) {
      await handle.truncate(size);
      await flushAll(handle.fd);
    },
    close: () => handle.close(),
  };
}

/** The machine's own file system. */
export const nodeDisk: Disk = {
  async makeFolder(path) {
    await mkdir(path, { recursive: true });
  },
  async list(folder) {
    try {
      return (await readdir(folder)).sort();
    } catch (error) {
      if (failureCode(error) === 'ENOENT') return [];
      throw error;
    }
  },
  async read(path) {
    try {
      return await readFile(path);
    } catch (error) {
      if (failureCode(error) === 'ENOENT') return null;
      throw error;
    }
  },
  async write(path, text) {
    const handle = await open(path, 'w', 0o600);
    try {
      await handle.writeFile(text);
      await handle.datasync();
    } finally {
      await handle.close();
    }
  },
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
  openJournal: openJournalFile,
  lock: lockFolder,
};
