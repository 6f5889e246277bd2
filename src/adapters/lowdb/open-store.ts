import { dirname, join, resolve } from 'node:path';
import type { Log } from '../../ports/log.js';
import { StoreError } from '../../ports/store-error.js';
import { removeEarlierStates } from './earlier-states.js';
import { type Disk, nodeDisk } from './files/disk.js';
import { filesInFolder, UNFINISHED } from './files/files-in-folder.js';
import { FOLDERS } from './files/kinds.js';
import { lockFolder } from './folder-lock.js';
import { type FolderLock, ownFolder } from './folder-owner.js';
import { RecordsStore } from './records-store.js';
import { unusableFolder } from './unusable-folder.js';
import { takeOver } from './version-1/take-over.js';

export interface StoreOptions {
  /** The folder of the data files; created when missing. */
  readonly folder: string;
  readonly logger?: Pick<Log, 'warn'>;
  /** The file system. */
  readonly disk?: Disk;
  /** Makes this process the one owner of the folder. */
  readonly lock?: (folder: string, log: Pick<Log, 'warn'>) => Promise<FolderLock>;
}

/** As large as the smallest write, so that a disk with less room counts as full. */
const PROBE = Buffer.alloc(4096);

/**
 * Opens the store in a folder: plain JSON files through lowdb, each write whole and durable before it is answered.
 * Rejects with a StoreError `unusable` that says what to do when the folder cannot be created or used, or another
 * process has it. A damaged file stops nothing here, nor does a full or read-only disk with a store to read.
 */
export async function openStore(options: StoreOptions): Promise<RecordsStore> {
  const { logger = { warn: () => undefined }, disk = nodeDisk, lock = lockFolder } = options;
  const folder = resolve(options.folder);
  const take = async (): Promise<FolderLock> => {
    const own = await lock(folder, logger);
    try {
      await prepare(disk, folder);
      return own;
    } catch (error) {
      await own.release();
      throw error;
    }
  };
  try {
    await makeFolders(disk, folder);
    const owner = await ownFolder(take, logger, () => {
      store.forget();
    });
    const store: RecordsStore = new RecordsStore({
      files: filesInFolder(folder, disk, () => owner.mayWrite()),
      check: async () => {
        await owner.mayWrite();
        await probe(disk, folder);
      },
      release: () => owner.release(),
      removeEarlier: async (isErased, group) => {
        await owner.mayWrite();
        await removeEarlierStates(disk, folder, isErased, group);
      },
    });
    return store;
  } catch (error) {
    throw unusableFolder(folder, error);
  }
}

async function makeFolders(disk: Disk, folder: string): Promise<void> {
  for (const name of FOLDERS) await disk.makeFolder(join(folder, name));
  await disk.flushFolder(folder);
  // This account may not be allowed to open the folder above.
  await disk.flushFolder(dirname(folder)).catch(() => undefined);
}

/** Removes files that a crash left half-written, and converts what an earlier release wrote. */
async function prepare(disk: Disk, folder: string): Promise<void> {
  for (const name of FOLDERS)
    for (const file of await disk.list(join(folder, name)))
      if (file.endsWith(UNFINISHED)) await disk.remove(join(folder, name, file));
  await takeOver(disk, folder);
}

async function probe(disk: Disk, folder: string): Promise<void> {
  const path = join(folder, `probe${UNFINISHED}`);
  try {
    await disk.write(path, PROBE);
    await disk.remove(path);
  } catch (cause) {
    await disk.remove(path).catch(() => undefined);
    throw new StoreError('not-saved', 'DATA_DIR cannot be written.', { cause });
  }
}
