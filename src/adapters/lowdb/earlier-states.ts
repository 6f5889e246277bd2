import { join } from 'node:path';
import type { GroupId } from '../../model/group.js';
import type { Disk } from './files/disk.js';
import { failureCode } from './files/failure-code.js';
import { BEFORE } from './files/files-in-folder.js';
import { FOLDERS } from './files/kinds.js';
import { readStoredText } from './files/stored-text.js';
import { KEPT_IN } from './version-1/take-over.js';

/** Whether a record, or a text, says something that is to be kept nowhere. */
type IsErased = (record: unknown) => boolean;

/**
 * Clears the folder of earlier states, wherever that says what is erased, in the files of one group alone or in all:
 * a version before becomes the present one; what a
 * crash or damage left, and what an earlier release wrote, is removed.
 */
export async function removeEarlierStates(
  disk: Disk,
  folder: string,
  isErased: IsErased,
  group?: GroupId,
): Promise<void> {
  const start = group === undefined ? '' : `${group}.`;
  for (const below of FOLDERS) {
    const names = (await disk.list(join(folder, below))).filter((name) => name.startsWith(start));
    if (names.length === 0) continue;
    for (const name of names) {
      const path = join(folder, below, name);
      if (name.endsWith(BEFORE)) await replaceVersionBefore(disk, path, isErased);
      else if (!name.endsWith('.json')) await removeText(disk, path, isErased);
    }
    await disk.flushFolder(join(folder, below));
  }
  if (group === undefined) await removeTexts(disk, join(folder, KEPT_IN), isErased);
}

async function replaceVersionBefore(disk: Disk, path: string, isErased: IsErased): Promise<void> {
  const bytes = await disk.read(path);
  if (bytes === null || !says(bytes, isErased)) return;
  const present = await disk.read(path.slice(0, -BEFORE.length));
  if (present === null) await disk.remove(path);
  else await disk.write(path, present);
}

/** What cannot be read as records is taken to say it. */
function says(bytes: Buffer, isErased: IsErased): boolean {
  try {
    return readStoredText(bytes).some(isErased);
  } catch {
    return true;
  }
}

async function removeText(disk: Disk, path: string, isErased: IsErased): Promise<void> {
  const text = (await disk.read(path))?.toString('utf8').replace(/\\(?:u[\da-f]{4}|.)/gi, ' ');
  if (text !== undefined && isErased(text)) await disk.remove(path);
}

/** Goes through a folder and those below it, for an earlier release had folders within. */
async function removeTexts(disk: Disk, folder: string, isErased: IsErased): Promise<void> {
  for (const name of await disk.list(folder)) {
    const path = join(folder, name);
    try {
      await removeText(disk, path, isErased);
    } catch (error) {
      if (failureCode(error) !== 'EISDIR') throw error;
      await removeTexts(disk, path, isErased);
    }
  }
}
