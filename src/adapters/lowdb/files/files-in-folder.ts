import { dirname, join } from 'node:path';
import type { Disk } from './disk.js';
import { sharedRuns } from './shared-runs.js';
import { damageOf, readStoredText, storedText } from './stored-text.js';
import type { Files } from './table.js';

/** The suffix of a file while it is being written; what a crash leaves under it is worthless. */
export const UNFINISHED = '.tmp';
/** The suffix of a file's previous version. */
export const BEFORE = '.bak';

/**
 * The files below a folder, each one JSON file behind a lowdb adapter. A write replaces the whole file in one step
 * (temporary file, flush, rename, flush of the folder) and keeps the previous version; writing no records removes both.
 * A missing file reads as null; one that is damaged, or missing while its previous version is there, throws. `mayWrite`
 * rejects when another process may have the folder.
 */
export function filesInFolder(folder: string, disk: Disk, mayWrite: () => Promise<void>): Files {
  const flushes = new Map<string, () => Promise<void>>();
  const flush = (below: string): Promise<void> => {
    // A flush covers everything before it.
    const shared = flushes.get(below) ?? sharedRuns(() => disk.flushFolder(join(folder, below)));
    flushes.set(below, shared);
    return shared();
  };
  return {
    list: async (below) =>
      (await disk.list(join(folder, below))).filter((file) => file.endsWith('.json')).map((file) => `${below}/${file}`),
    isWhole: async (name) => {
      const bytes = await disk.read(join(folder, name));
      return bytes === null || damageOf(bytes) === null;
    },
    open: (name, kind) => {
      const path = join(folder, name);
      const textOf = kind.writer?.() ?? storedText;
      return {
        read: async () => {
          const bytes = await disk.read(path);
          if (bytes !== null) return readStoredText(bytes).map((raw) => kind.check(raw));
          // Renames leave no moment without the file, so somebody else has removed it.
          if ((await disk.read(path + BEFORE)) !== null) throw new Error('it is missing');
          return null;
        },
        write: async ([first, ...others]) => {
          await mayWrite();
          if (first === undefined) {
            for (const each of [path + BEFORE, path]) await disk.remove(each);
          } else {
            await disk.write(path + UNFINISHED, textOf([first, ...others]));
            await mayWrite();
            await disk.replace(path, { by: path + UNFINISHED, before: path + BEFORE });
          }
          await flush(dirname(name));
        },
      };
    },
  };
}
