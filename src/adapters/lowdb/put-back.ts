import { dirname, join } from 'node:path';
import { nodeDisk as disk } from './files/disk.js';
import { FOLDERS } from './files/kinds.js';
import { BEFORE, UNFINISHED } from './files/files-in-folder.js';
import { damageOf } from './files/stored-text.js';

/** The result of putting a file back: done, or why not. */
export type PutBack = 'done' | 'no-such-file' | 'not-damaged' | 'nothing-before' | 'before-damaged';

/** The suffix under which a damaged file is kept. */
export const DAMAGED = '.damaged';

/**
 * Replaces a damaged or missing file of a store with its version before the last change. `name` is as in the store's
 * messages (`groups/ID.json`). Keeps the damaged file under another name. A running bot reads the new one at its next
 * use.
 */
export async function putBack(folder: string, name: string): Promise<PutBack> {
  const [below = '', file = '', ...rest] = name.split('/');
  if (!FOLDERS.includes(below) || !/^[\w-][\w.-]*\.json$/.test(file) || rest.length > 0) return 'no-such-file';
  const path = join(folder, name);
  const [present, before] = [await disk.read(path), await disk.read(path + BEFORE)];
  if (present === null && before === null) return 'no-such-file';
  if (present !== null && damageOf(present) === null) return 'not-damaged';
  if (before === null) return 'nothing-before';
  if (damageOf(before) !== null) return 'before-damaged';
  await disk.write(path + UNFINISHED, before);
  if (present !== null) await disk.rename(path, path + DAMAGED);
  await disk.rename(path + UNFINISHED, path);
  await disk.flushFolder(dirname(path));
  return 'done';
}
