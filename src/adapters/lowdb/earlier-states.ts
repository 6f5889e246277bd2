import { join } from 'node:path';
import type { GroupId } from '../../model/group.js';
import type { Disk } from './files/disk.js';
import { BEFORE } from './files/files-in-folder.js';
import { FOLDERS } from './files/kinds.js';
import { readStoredText } from './files/stored-text.js';
import { JOURNAL, KEPT_IN } from './version-1/take-over.js';

/** Whether a record or a text says something that must be kept nowhere. */
type IsErased = (record: unknown) => boolean;

/**
 * Clears the folder of earlier states that say what is erased. Replaces a previous version with the present one;
 * removes what a crash or damage left, and what an earlier release wrote. With a group, clears only its own files and
 * those of the earlier release.
 */
export async function removeEarlierStates(
  disk: Disk,
  folder: string,
  isErased: IsErased,
  group?: GroupId,
): Promise<void> {
  const start = group === undefined ? '' : `${group}.`;
  for (const below of [...FOLDERS, KEPT_IN, join(KEPT_IN, JOURNAL)]) {
    const names = await disk.list(join(folder, below));
    const earlier = FOLDERS.includes(below)
      ? names.filter((name) => name.startsWith(start) && !name.endsWith('.json'))
      : names.filter((name) => name !== JOURNAL);
    for (const name of earlier) {
      const path = join(folder, below, name);
      if (name.endsWith(BEFORE)) await replaceVersionBefore(disk, path, isErased);
      else await removeText(disk, path, isErased);
    }
    if (earlier.length > 0) await disk.flushFolder(join(folder, below));
  }
}

async function replaceVersionBefore(disk: Disk, path: string, isErased: IsErased): Promise<void> {
  const bytes = await disk.read(path);
  if (bytes === null || !says(bytes, isErased)) return;
  const present = await disk.read(path.slice(0, -BEFORE.length));
  if (present === null) await disk.remove(path);
  else await disk.write(path, present);
}

/** Bytes that cannot be read as records count as saying it. */
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
