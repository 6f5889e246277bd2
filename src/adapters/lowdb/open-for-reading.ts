import { resolve } from 'node:path';
import { nodeDisk } from './disk.js';
import { filesIn } from './open-store.js';
import { RecordsStore } from './records-store.js';

const nothing = (): Promise<void> => Promise.resolve();

/**
 * Opens the store in a folder as it stands, also while a bot has it open: it takes no lock and writes nothing; a change to it
 * lives in memory alone. Each file is whole at any moment, so that each record is as it was then or later.
 */
export function openForReading(folder: string): Promise<RecordsStore> {
  const files = filesIn(resolve(folder), { disk: nodeDisk, flushFolder: nothing, mayWrite: nothing });
  const store = new RecordsStore({
    files: {
      ...files,
      open: (name, kind) => ({ read: () => files.open(name, kind).read(), write: nothing }),
    },
    check: nothing,
    release: nothing,
  });
  return Promise.resolve(store);
}
