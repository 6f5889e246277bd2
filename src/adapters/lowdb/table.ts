import type { Adapter } from 'lowdb';
import { Low } from 'lowdb';
import { StoreError } from '../../ports/store-error.js';
import { entryText } from './entry.js';
import type { FileContents, Kind } from './kind.js';

/** Where a table's files are. */
export interface Files {
  list(folder: string): Promise<readonly string[]>;
  open<Kept extends object>(file: string, kind: Kind<Kept>): Adapter<FileContents<Kept>>;
}

/** What is proposed, as the journal tells it: the entries, each key's number, and the last number given. */
export interface ProposedEntries {
  readonly texts: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly last: number;
}

/** A stored file as far as memory knows it; `number` is the last change of any of its records. */
export interface TableFile<Kept> {
  readonly low: Low<FileContents<Kept>>;
  readonly keys: Set<string>;
  number: number;
  loading: Promise<void> | null;
  state: 'unread' | 'ready' | StoreError;
}

/**
 * The records of one kind, read from their files when first asked for and kept in memory. A change is first proposed,
 * seen only by other changes, and becomes what is saved once it is durable.
 */
export class Table<Kept extends object> {
  readonly kind: Kind<Kept>;
  readonly #files: Files;
  readonly #open = new Map<string, TableFile<Kept>>();
  readonly #saved = new Map<string, Kept>();
  readonly #proposed = new Map<string, Kept | null>();
  readonly #changed = new Set<string>();
  #isWhole = false;

  constructor(kind: Kind<Kept>, files: Files) {
    this.kind = kind;
    this.#files = files;
  }

  /** Every saved record that has been read, by key. */
  get records(): ReadonlyMap<string, Kept> {
    return this.#saved;
  }

  /** The files that could not be read, with the reason. */
  get damaged(): readonly (readonly [file: string, reason: StoreError])[] {
    return [...this.#open].flatMap(([name, { state }]) =>
      state instanceof StoreError ? [[name, state] as const] : [],
    );
  }

  /** Whether the record of a key, or its absence, is known without reading. */
  isReady(key: string): boolean {
    const name = this.kind.fileOfKey(key);
    return name === null ? this.#isWhole && this.damaged.length === 0 : this.#open.get(name)?.state === 'ready';
  }

  /** Reads what holds a key; refuses with `unreadable` when that is damaged. */
  async load(key: string): Promise<void> {
    const name = this.kind.fileOfKey(key);
    if (name === null) {
      await this.loadAll();
      for (const [, reason] of this.damaged) throw reason;
      return;
    }
    const { state } = await this.loadFile(name);
    if (state instanceof StoreError) throw state;
  }

  /** Reads every file of the table; damaged ones are noted, not thrown. */
  async loadAll(): Promise<void> {
    if (this.#isWhole) return;
    const { folder } = this.kind;
    const name = folder === null ? this.kind.fileOfKey('') : null;
    const names = name === null ? await this.#namesIn(folder ?? '') : [name];
    for (const each of names) await this.loadFile(each);
    this.#isWhole = true;
  }

  async #namesIn(folder: string): Promise<readonly string[]> {
    const names = await this.#files.list(folder);
    return names.filter((name) => name.endsWith('.json')).map((name) => `${folder}/${name}`);
  }

  async loadFile(name: string): Promise<TableFile<Kept>> {
    const file = this.#fileNamed(name);
    if (file.state === 'unread') await (file.loading ??= this.#read(name, file));
    return file;
  }

  #fileNamed(name: string): TableFile<Kept> {
    const known = this.#open.get(name);
    if (known !== undefined) return known;
    const low = new Low<FileContents<Kept>>(this.#files.open(name, this.kind), { number: 0, records: [] });
    const file: TableFile<Kept> = { low, keys: new Set(), number: 0, loading: null, state: 'unread' };
    this.#open.set(name, file);
    return file;
  }

  async #read(name: string, file: TableFile<Kept>): Promise<void> {
    try {
      await file.low.read();
      const { number, records } = file.low.data;
      for (const record of records) {
        if (this.kind.fileOf(record) !== name) throw new Error(`${this.kind.keyOf(record)} does not belong in it`);
      }
      for (const record of records) this.#save(file, this.kind.keyOf(record), record);
      file.number = number;
      file.state = 'ready';
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      file.state = new StoreError('unreadable', `${name} cannot be read and was left as it is: ${reason}`, { cause });
    }
    // What was read lives on as records; the file's own copy would hold every one of them twice.
    file.low.data = { number: 0, records: [] };
  }

  /** The record as the changes waiting to be saved would leave it. */
  latest(key: string): Kept | null {
    const proposed = this.#proposed.get(key);
    return proposed === undefined ? (this.#saved.get(key) ?? null) : proposed;
  }

  propose(key: string, record: Kept | null): void {
    this.#proposed.set(key, record);
  }

  /** What was proposed and differs from what is saved, as entries of the journal, numbered upwards from `after`. */
  entries(after: number): ProposedEntries {
    const texts: string[] = [];
    const numbers = new Map<string, number>();
    let last = after;
    for (const [key, record] of this.#proposed) {
      const before = this.#saved.get(key) ?? null;
      if (record === before) continue;
      const kept = record ?? before;
      if (kept === null) continue;
      const file = this.#fileNamed(this.kind.fileOf(kept));
      // A journal that was moved away counts from its start again, and files that it does not know are ahead of it.
      last = Math.max(last, file.number) + 1;
      numbers.set(key, last);
      texts.push(entryText(this.kind, { key, number: last, on: file.number, before, record }));
    }
    return { texts, numbers, last };
  }

  /** Makes what was proposed what is saved, under the numbers that the journal gave it. */
  accept(numbers: ReadonlyMap<string, number>): void {
    for (const [key, number] of numbers) {
      const record = this.#proposed.get(key) ?? null;
      const kept = record ?? this.#saved.get(key) ?? null;
      if (kept === null) continue;
      const name = this.kind.fileOf(kept);
      const file = this.#fileNamed(name);
      // A file of which the table has read no more than its absence, such as a new month's.
      if (file.state === 'unread') file.state = 'ready';
      this.#save(file, key, record);
      file.number = number;
      this.#changed.add(name);
    }
    this.#proposed.clear();
  }

  discard(): void {
    this.#proposed.clear();
  }

  /** Puts a record back as the journal tells it. */
  restore(name: string, key: string, record: Kept | null): void {
    this.#save(this.#fileNamed(name), key, record);
    this.#changed.add(name);
  }

  #save(file: TableFile<Kept>, key: string, record: Kept | null): void {
    if (record === null) {
      this.#saved.delete(key);
      file.keys.delete(key);
    } else {
      this.#saved.set(key, record);
      file.keys.add(key);
    }
  }

  /** Names the files that hold less than memory does, and forgets that they do; outdated records go first. */
  takeChanged(): readonly string[] {
    if (this.#changed.size > 0) this.#removeOutdated();
    const names = [...this.#changed];
    this.#changed.clear();
    return names;
  }

  #removeOutdated(): void {
    for (const key of this.kind.outdated?.(this.#saved) ?? []) {
      const record = this.#saved.get(key);
      if (record === undefined) continue;
      const name = this.kind.fileOf(record);
      this.#save(this.#fileNamed(name), key, null);
      this.#changed.add(name);
    }
  }

  /** Writes a file anew with all it should hold; when that fails it counts as changed again. */
  async writeFile(name: string): Promise<void> {
    const { low, keys, number } = this.#fileNamed(name);
    const records = [...keys].flatMap((key) => this.#saved.get(key) ?? []);
    try {
      low.data = { number, records };
      await low.write();
    } catch (error) {
      this.#changed.add(name);
      throw error;
    } finally {
      low.data = { number: 0, records: [] };
    }
  }
}
