import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { groupKind } from './kinds.js';

/** Whether there is a store in a folder; opening one makes it. */
export const hasStore = (folder: string): boolean => existsSync(join(folder, groupKind.folder));
