import { type Disk, nodeDisk } from './disk.js';
import { openStore } from './open-store.js';
import type { RecordsStore } from './records-store.js';

const nothing = (): Promise<void> => Promise.resolve();

/** A file system that is only read: what would change it goes nowhere. */
export const readOnly = (disk: Disk): Disk => ({
  list: disk.list.bind(disk),
  read: disk.read.bind(disk),
  makeFolder: nothing,
  write: nothing,
  rename: nothing,
  remove: nothing,
  flushFolder: nothing,
  openJournal: () => Promise.resolve({ write: nothing, cut: nothing, close: nothing }),
  lock: () => Promise.resolve(nothing),
});

const ONE_DAY = 24 * 60 * 60 * 1000;
const MOST_TRIES = 3;
const WAIT_MS = 200;

/**
 * Opens the store in a folder as it stands, beside a bot that has it open: it takes no lock and writes nothing; a change
 * to it lives in memory alone. The journal is read before the files, which hold at least what has left it, so that
 * each record is as it was then or later. A line that is being written may look damaged, so that it is read again before
 * it is refused, as by `openStore`.
 */
export async function openForReading(folder: string): Promise<RecordsStore> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await openStore({ folder, disk: readOnly(nodeDisk), checkpointAfter: ONE_DAY });
    } catch (error) {
      if (tries >= MOST_TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    }
  }
}
