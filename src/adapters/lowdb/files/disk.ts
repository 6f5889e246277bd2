import * as fs from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { failureCode, whenMissing } from './failure-code.js';

/** What the store needs from a file system; tests pass one that fails. */
export interface Disk {
  makeFolder(path: string): Promise<void>;
  /** The names in a folder, in order; none when there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
  /** Reads a whole file; null when there is no such file. */
  read(path: string): Promise<Buffer | null>;
  /** Writes a whole file and flushes it. */
  write(path: string, bytes: Buffer): Promise<void>;
  /** Replaces a file with the file `by`, and keeps its present version, if any, under the name `before`. */
  replace(path: string, other: { readonly by: string; readonly before: string }): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Removes a file; does nothing when there is none. */
  remove(path: string): Promise<void>;
  /** Makes files created, renamed or removed in a folder survive a power cut. */
  flushFolder(folder: string): Promise<void>;
}

const [unlink, mkdir, stat] = [promisify(fs.unlink), promisify(fs.mkdir), promisify(fs.stat)];
const { O_WRONLY, O_CREAT, O_TRUNC, O_DSYNC } = fs.constants;

/** On Linux one call writes and flushes; elsewhere that flag does not reach the medium. */
const flushesOnWrite = process.platform === 'linux';
const WRITE_FLAGS = O_WRONLY | O_CREAT | O_TRUNC | (flushesOnWrite ? O_DSYNC : 0);

type Done = (error: Error | null) => void;

// One promise for a chain of calls takes half the processor time of a promise for each.
const write = promisify((path: string, bytes: Buffer, done: Done) => {
  during(path, WRITE_FLAGS, done, (file, end) => {
    fs.writeFile(file, bytes, { flush: !flushesOnWrite }, end);
  });
});

const replace = promisify((path: string, { by, before }: { by: string; before: string }, done: Done) => {
  fs.unlink(before, (unlinked) => {
    if (isFailure(unlinked)) done(unlinked);
    else
      fs.link(path, before, (linked) => {
        if (isFailure(linked)) done(linked);
        else fs.rename(by, path, done);
      });
  });
});

const flushFolder = promisify((folder: string, done: Done) => {
  during(folder, 'r', done, (file, end) => {
    fs.fsync(file, end);
  });
});

/** Opens a file, runs some work on it, and closes it even when the work fails. */
function during(path: string, flags: number | string, done: Done, work: (file: number, end: Done) => void): void {
  fs.open(path, flags, 0o600, (opened, file) => {
    if (opened !== null) done(opened);
    else
      work(file, (failed) => {
        fs.close(file, (closed) => {
          done(failed ?? closed ?? null);
        });
      });
  });
}

/** Whether an error is anything but a missing file. */
const isFailure = (error: Error | null): error is Error => error !== null && failureCode(error) !== 'ENOENT';

/** Node's own recursive `mkdir` tries for 20 seconds where no folder can be made, as in `/proc`. */
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
  list: async (folder) => (await promisify(fs.readdir)(folder).catch(whenMissing([]))).sort(),
  read: (path) => promisify(fs.readFile)(path).catch(whenMissing(null)),
  write,
  replace,
  rename: promisify(fs.rename),
  remove: (path) => unlink(path).catch(whenMissing(undefined)),
  // Windows cannot open a folder, and makes renames durable by itself.
  flushFolder: (folder) => (process.platform === 'win32' ? Promise.resolve() : flushFolder(folder)),
};
