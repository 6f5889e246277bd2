import { resolve } from 'node:path';
import { StoreError } from '../../ports/store-error.js';
import { nodeDisk } from './files/disk.js';
import { isInVersion1 } from './has-store.js';
import { filesIn } from './open-store.js';
import { RecordsStore } from './records-store.js';

const nothing = (): Promise<void> => Promise.resolve();

/**
 * Opens the store in a folder as it stands, also while a bot has it open: it takes no lock and writes nothing; a change to it
 * lives in memory alone. Each file is whole at any moment, so that each record is as it was then or later.
 */
export function openForReading(folder: string): Promise<RecordsStore> {
  if (isInVersion1(folder)) {
    const message = `DATA_DIR: ${folder} is in the format of an earlier release; start the bot on it once.`;
    return Promise.reject(new StoreError('unusable', message));
  }
  const files = filesIn(resolve(folder), { disk: nodeDisk, flushFolder: nothing, mayWrite: nothing });
  const store = new RecordsStore({
    files: {
      ...files,
      open: (name, kind) => ({ read: () => files.open(name, kind).read(), write: nothing }),
    },
    check: nothing,
    release: nothing,
    removeEarlier: nothing,
  });
  return Promise.resolve(store);
}
