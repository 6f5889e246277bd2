import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { groupKind } from './files/kinds.js';
import { JOURNAL } from './version-1/take-over.js';

/** Whether there is a store in a folder; opening one makes it. */
export const hasStore = (folder: string): boolean => existsSync(join(folder, groupKind.folder));

/** Whether the store in a folder is still in the first format. */
export const isInVersion1 = (folder: string): boolean => existsSync(join(folder, JOURNAL));
