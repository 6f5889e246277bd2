import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { StoreError } from '../../ports/store-error.js';
import { nodeDisk } from './files/disk.js';
import { filesInFolder } from './files/files-in-folder.js';
import { groupKind } from './files/kinds.js';
import { RecordsStore } from './records-store.js';
import { JOURNAL } from './version-1/take-over.js';

/** Whether a folder has a store; opening one creates it. */
export const hasStore = (folder: string): boolean => existsSync(join(folder, groupKind.folder));

/** Whether the store in a folder is still in the first format. */
export const isInVersion1 = (folder: string): boolean => existsSync(join(folder, JOURNAL));

/**
 * Opens the store in a folder as it stands, even while a bot has it open. Takes no lock and writes nothing; a change
 * stays in memory. Each file is whole at any moment, so each record is as it was then or later.
 */
export function openForReading(folder: string): Promise<RecordsStore> {
  if (isInVersion1(folder)) {
    const message = `DATA_DIR: ${folder} is in the format of an earlier release; start the bot on it once.`;
    return Promise.reject(new StoreError('unusable', message));
  }
  const nothing = (): Promise<void> => Promise.resolve();
  const files = filesInFolder(resolve(folder), nodeDisk, nothing);
  const open: typeof files.open = (name, kind) => ({ ...files.open(name, kind), write: nothing });
  return Promise.resolve(new RecordsStore({ files: { ...files, open } }));
}
