import { dirname, join, resolve } from 'node:path';
import { StoreError } from '../../ports/store-error.js';
import { type Disk, nodeDisk } from './files/disk.js';
import { removeEarlierStates } from './earlier-states.js';
import { lockFolder } from './folder-lock.js';
import { FolderOwner, type OwnerOptions, type StoreLog } from './folder-owner.js';
import { FOLDERS } from './files/kinds.js';
import { RecordsFile, UNFINISHED, type Writing } from './records-file.js';
import { RecordsStore } from './records-store.js';
import { sharedFlushes } from './shared-flushes.js';
import { damageOf } from './files/stored-text.js';
import type { Files } from './files/table.js';
import { takeOver } from './version-1/take-over.js';
import { unusableFolder } from './unusable-folder.js';

export interface StoreOptions {
  /** The folder of the data files; it is made when it is not there. */
  readonly folder: string;
  readonly logger?: StoreLog;
  /** The file system. */
  readonly disk?: Disk;
  /** Makes this process the one owner of the folder. */
  readonly lock?: OwnerOptions['lock'];
}

/** As much as the smallest write, so that a disk with less room counts as full. */
const PROBE = Buffer.alloc(4096);

/**
 * Opens the store in a folder: plain JSON files by way of lowdb, each write whole and durable before it is answered.
 * Refuses with a StoreError `unusable` that says what to do: a folder that cannot be made or used, another process that
 * has it. A damaged file refuses nothing here, nor does a disk that is full or read-only where there is a store to read.
 */
export async function openStore(options: StoreOptions): Promise<RecordsStore> {
  const { logger = { warn: () => undefined }, disk = nodeDisk, lock = lockFolder } = options;
  const folder = resolve(options.folder);
  const flushFolder = sharedFlushes((name) => disk.flushFolder(name));
  const owner: FolderOwner = new FolderOwner({
    folder,
    lock,
    log: logger,
    prepare: () => prepare(disk, folder, filesIn(folder, { disk, flushFolder, mayWrite: () => Promise.resolve() })),
    onLate: () => {
      store.forget();
    },
  });
  const files = filesIn(folder, { disk, flushFolder, mayWrite: () => owner.mayWrite() });
  const store = new RecordsStore({
    files,
    check: async () => {
      await owner.mayWrite();
      await probe(disk, folder);
    },
    release: () => owner.release(),
    removeEarlier: async (isErased, group) => {
      await owner.mayWrite();
      await removeEarlierStates(disk, folder, { isErased, group });
    },
  });
  try {
    await makeFolders(disk, folder);
    await owner.take();
    return store;
  } catch (error) {
    throw unusableFolder(folder, error);
  }
}

/** The files below a folder. */
export function filesIn(folder: string, writing: Writing): Files {
  return {
    list: async (name) =>
      (await writing.disk.list(join(folder, name)))
        .filter((file) => file.endsWith('.json'))
        .map((file) => `${name}/${file}`),
    open: (name, kind) => new RecordsFile(join(folder, name), kind, writing),
    isWhole: async (name) => {
      const bytes = await writing.disk.read(join(folder, name));
      return bytes === null || damageOf(bytes) === null;
    },
  };
}

async function makeFolders(disk: Disk, folder: string): Promise<void> {
  for (const name of FOLDERS) await disk.makeFolder(join(folder, name));
  await disk.flushFolder(folder);
  // The folder above may be one that this account must not open.
  await disk.flushFolder(dirname(folder)).catch(() => undefined);
}

/** Removes what a crash left half-written, and takes over what an earlier release wrote. */
async function prepare(disk: Disk, folder: string, files: Files): Promise<void> {
  for (const name of FOLDERS)
    for (const file of await disk.list(join(folder, name)))
      if (file.endsWith(UNFINISHED)) await disk.remove(join(folder, name, file));
  await takeOver(disk, folder, files);
}

async function probe(disk: Disk, folder: string): Promise<void> {
  const path = join(folder, `probe${UNFINISHED}`);
  try {
    await disk.write(path, [PROBE]);
    await disk.remove(path);
  } catch (cause) {
    await disk.remove(path).catch(() => undefined);
    throw new StoreError('not-saved', 'DATA_DIR cannot be written.', { cause });
  }
}
