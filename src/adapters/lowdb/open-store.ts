import { dirname, join, resolve } from 'node:path';
import type { RecordsStore } from './records-store.js';
import type { StoreLog } from './checkpoints.js';
import type { Disk } from './disk.js';
import { nodeDisk } from './disk.js';
import { JOURNAL_FOLDER, SegmentedJournal } from './journal.js';
import { GROUPS_FOLDER, OUTBOX_FOLDER, REVIEWS_FOLDER } from './kinds.js';
import { readJournal } from './read-journal.js';
import { RecordsFile, UNFINISHED } from './records-file.js';
import { startStore } from './start-store.js';
import { unusableFolder } from './unusable-folder.js';

export interface StoreOptions {
  /** The folder of the data files; it is made when it is not there. */
  readonly folder: string;
  /** Where it is told that files could not be brought up to date in the background. */
  readonly logger?: StoreLog;
  /** Milliseconds from a change to the writing of the JSON files; the journal has it at once. */
  readonly checkpointAfter?: number;
  /** The file system. */
  readonly disk?: Disk;
}

const CHECKPOINT_AFTER = 10_000;
const FOLDERS = [JOURNAL_FOLDER, GROUPS_FOLDER, OUTBOX_FOLDER, REVIEWS_FOLDER];

/**
 * Opens the store in a folder: JSON files by way of lowdb, and a journal that makes each change durable before the
 * files follow. Refuses with a StoreError `unusable` that says what to do: a folder that cannot be made or written, a
 * full disk, another process using it, a journal damaged before its end. A damaged JSON file refuses nothing here.
 */
export async function openStore(options: StoreOptions): Promise<RecordsStore> {
  const { logger = { warn: () => undefined }, checkpointAfter = CHECKPOINT_AFTER, disk = nodeDisk } = options;
  const folder = resolve(options.folder);
  const journalFolder = join(folder, JOURNAL_FOLDER);
  try {
    await makeFolders(disk, folder);
    const unlock = await disk.lock(folder);
    try {
      for (const name of ['.', ...FOLDERS]) await removeUnfinished(disk, join(folder, name));
      const contents = await readJournal(disk, journalFolder);
      return await startStore({
        files: {
          list: (name) => disk.list(join(folder, name)),
          open: (name, kind) => new RecordsFile(disk, join(folder, name), kind),
        },
        journal: new SegmentedJournal(disk, journalFolder, contents.segments),
        contents,
        checkpointAfter,
        log: logger,
        unlock,
      });
    } catch (error) {
      await unlock();
      throw error;
    }
  } catch (error) {
    throw unusableFolder(folder, error);
  }
}

async function makeFolders(disk: Disk, folder: string): Promise<void> {
  for (const name of FOLDERS) await disk.makeFolder(join(folder, name));
  await disk.flushFolder(folder);
  // The folder above may be one that this account must not open.
  await disk.flushFolder(dirname(folder)).catch(() => undefined);
}

async function removeUnfinished(disk: Disk, folder: string): Promise<void> {
  for (const name of await disk.list(folder)) {
    if (name.endsWith(UNFINISHED)) await disk.remove(join(folder, name));
  }
}
