import { dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import type { Disk } from './files/disk.js';
import type { Kind } from './files/kind.js';
import { readStoredText, storedText } from './files/stored-text.js';

/** The end of a name that a file has while it is written; what a crash leaves under it is worthless. */
export const UNFINISHED = '.tmp';
/** The end of the name of a file's version before. */
export const BEFORE = '.bak';

/** What writing a file needs: a file system, flushes of folders that are shared, and whether this process may write. */
export interface Writing {
  readonly disk: Disk;
  readonly flushFolder: (folder: string) => Promise<void>;
  /** Refuses when another process may have the folder. */
  readonly mayWrite: () => Promise<void>;
}

/**
 * A lowdb adapter for one JSON file of records. A write replaces the whole file in one step (temporary file, flush,
 * rename, flush of the folder) and keeps the version before; no records remove it. A missing file reads as null; one that is
 * damaged, or gone while its version before is there, throws.
 */
export class RecordsFile<Kept extends object> implements Adapter<readonly Kept[]> {
  readonly #path: string;
  readonly #kind: Kind<Kept>;
  readonly #writing: Writing;
  readonly #parts: ReturnType<Kind<Kept>['writer']>;

  constructor(path: string, kind: Kind<Kept>, writing: Writing) {
    this.#path = path;
    this.#kind = kind;
    this.#parts = kind.writer();
    this.#writing = writing;
  }

  read = async (): Promise<readonly Kept[] | null> => {
    const { disk } = this.#writing;
    const bytes = await disk.read(this.#path);
    if (bytes !== null) return readStoredText(bytes).map((raw) => this.#kind.check(raw));
    // Renames leave no moment without the file, so that somebody else has removed it.
    if ((await disk.read(this.#path + BEFORE)) !== null) throw new Error('it is missing');
    return null;
  };

  write = async (records: readonly Kept[]): Promise<void> => {
    const { disk, flushFolder, mayWrite } = this.#writing;
    const path = this.#path;
    await mayWrite();
    if (records.length === 0) {
      for (const name of [path + BEFORE, path]) await disk.remove(name);
    } else {
      await disk.write(path + UNFINISHED, storedText(this.#parts(records)));
      await mayWrite();
      await disk.replace(path, { by: path + UNFINISHED, before: path + BEFORE });
    }
    await flushFolder(dirname(path));
  };
}
