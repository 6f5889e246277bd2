import type { Adapter } from 'lowdb';
import type { Change } from '../../../ports/store.js';
import { StoreError } from '../../../ports/store-error.js';
import type { Kind } from './kind.js';
import { StoredFile } from './stored-file.js';

/** Where a store's files are. */
export interface Files {
  /** The names of the files in a folder, such as `groups/g1.json`. */
  list(folder: string): Promise<readonly string[]>;
  open<Kept extends object>(name: string, kind: Kind<Kept>): Adapter<readonly Kept[]>;
  /** Whether a file holds what was written, without reading its records. */
  isWhole(name: string): Promise<boolean>;
}

/** The records of one kind, read from their files when first asked for and kept in memory. */
export class Table<Kept extends object> {
  readonly kind: Kind<Kept>;
  readonly #files: Files;
  readonly #open = new Map<string, StoredFile<Kept>>();
  #isListed = false;

  constructor(kind: Kind<Kept>, files: Files) {
    this.kind = kind;
    this.#files = files;
  }

  file(name: string): StoredFile<Kept> {
    const known = this.#open.get(name);
    if (known !== undefined) return known;
    const file = new StoredFile<Kept>(name, this.#files.open(name, this.kind), this.kind);
    this.#open.set(name, file);
    return file;
  }

  #fileOf(key: string): StoredFile<Kept> {
    if (this.kind.fileOfKey === undefined) throw new Error(`only the record of ${key} shows where it is`);
    return this.file(this.kind.fileOfKey(key));
  }

  /** Returns the record with a key; rejects with `unreadable` when its file is damaged. */
  async find(key: string): Promise<Kept | null> {
    const file = this.#fileOf(key);
    return (file.records ?? (await file.load())).get(key) ?? null;
  }

  /** Changes the record of a key in one durable step. */
  change<Result>(key: string, change: (record: Kept | null) => Change<Kept | null, Result>): Promise<Result> {
    return this.#fileOf(key).changeRecord(key, change);
  }

  /** Every record in a file that can be read. */
  async all(): Promise<readonly Kept[]> {
    await this.damaged();
    return [...this.read()];
  }

  /** Every record read so far. */
  *read(): Iterable<Kept> {
    for (const { records } of this.#open.values()) if (records !== null) yield* records.values();
  }

  /** Reads every file, and returns the names of those that could not be read. */
  async damaged(): Promise<readonly string[]> {
    if (!this.#isListed) {
      for (const name of await this.#files.list(this.kind.folder)) this.file(name);
      this.#isListed = true;
    }
    const found: string[] = [];
    for (const file of this.#open.values()) {
      if (file.records !== null) continue;
      try {
        await file.load();
      } catch (error) {
        if (!(error instanceof StoreError && error.code === 'unreadable')) throw error;
        found.push(file.name);
      }
    }
    return found;
  }

  /** Forgets everything read, for when somebody else may have written since. */
  forget(): void {
    this.#isListed = false;
    for (const file of this.#open.values()) file.forget();
  }
}
