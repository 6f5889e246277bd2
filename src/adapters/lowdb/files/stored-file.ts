import { type Adapter, Low } from 'lowdb';
import type { Change } from '../../../ports/store.js';
import { StoreError } from '../../../ports/store-error.js';
import { reasonOf } from './failure-code.js';
import type { Kind } from './kind.js';
import { sharedRuns } from './shared-runs.js';

/** Returns the record with a key as earlier changes left it, durable or not; null for none. */
export type Latest<Kept> = (key: string) => Kept | null;

/** The outcome of a change: its result, and the records that it puts, or removes with null. */
export interface Step<Kept, Result> {
  readonly result: Result;
  readonly changed: ReadonlyMap<string, Kept | null>;
}

type OfFile<Kept extends object> = Pick<Kind<Kept>, 'keyOf' | 'fileOf' | 'outdated'>;

interface Waiting<Kept> {
  readonly run: (latest: Latest<Kept>) => ReadonlyMap<string, Kept | null>;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * One stored file. Keeps its records in memory once read. Changes run one after another; those that come while the file
 * is being written share the next write. A failed write leaves memory as it was.
 */
export class StoredFile<Kept extends object> {
  readonly name: string;
  readonly #low: Low<readonly Kept[]>;
  readonly #kind: OfFile<Kept>;
  #records: ReadonlyMap<string, Kept> | null = null;
  #loading: Promise<ReadonlyMap<string, Kept>> | null = null;
  #waiting: Waiting<Kept>[] = [];
  readonly #commit = sharedRuns(() => this.#commitAll());

  constructor(name: string, adapter: Adapter<readonly Kept[]>, kind: OfFile<Kept>) {
    this.name = name;
    this.#low = new Low<readonly Kept[]>(adapter, []);
    this.#kind = kind;
  }

  /** The durable records, by key; null until they have been read. */
  get records(): ReadonlyMap<string, Kept> | null {
    return this.#records;
  }

  /**
   * Reads the file unless it has been read. Rejects with `unreadable` when it is damaged, and reads it again next time.
   */
  async load(): Promise<ReadonlyMap<string, Kept>> {
    return this.#records ?? (await (this.#loading ??= this.#read().finally(() => (this.#loading = null))));
  }

  async #read(): Promise<ReadonlyMap<string, Kept>> {
    const { keyOf, fileOf } = this.#kind;
    try {
      // A missing file leaves the data as it is.
      this.#low.data = [];
      await this.#low.read();
      const kept = this.#low.data;
      for (const record of kept)
        if (fileOf(record) !== this.name) throw new Error(`${keyOf(record)} does not belong in it`);
      return (this.#records = new Map(kept.map((record) => [keyOf(record), record])));
    } catch (cause) {
      const remedy = `npm run -s cli -- put-back ${this.name}`;
      const message = `DATA_DIR: ${this.name} cannot be read and was left as it is (${reasonOf(cause)}). Put it back from a backup, or its version before the last change with: ${remedy}`;
      throw new StoreError('unreadable', message, { cause });
    }
  }

  /** Forgets everything read, for when somebody else may have written since. */
  forget(): void {
    this.#records = null;
  }

  /** Runs a change on what earlier changes left, and resolves when its outcome is durable. */
  async change<Result>(run: (latest: Latest<Kept>) => Step<Kept, Result>): Promise<Result> {
    let step = null as Step<Kept, Result> | null;
    await new Promise<void>((resolve, reject) => {
      this.#waiting.push({ run: (latest) => (step = run(latest)).changed, resolve, reject });
      void this.#commit();
    });
    return step?.result as Result;
  }

  /** Changes the record with a key as the store's verbs do: returning the same record writes nothing. */
  changeRecord<Result>(key: string, change: (record: Kept | null) => Change<Kept | null, Result>): Promise<Result> {
    return this.change((latest) => {
      const before = latest(key);
      const { record, result } = change(before);
      if (record !== null && this.#kind.keyOf(record) !== key)
        throw new Error('a change must not give a record another key');
      return { result, changed: new Map(record === before ? [] : [[key, record]]) };
    });
  }

  /** Settles each waiting change, for which only the first outcome counts; never rejects itself. */
  async #commitAll(): Promise<void> {
    const batch = this.#waiting;
    this.#waiting = [];
    try {
      const saved = await this.load();
      const draft = new Map<string, Kept | null>();
      const latest: Latest<Kept> = (key) => (draft.has(key) ? draft.get(key) : saved.get(key)) ?? null;
      for (const { run, resolve, reject } of batch) {
        try {
          for (const [key, record] of run(latest)) draft.set(key, record);
          // A later change that writes nothing may report what another wrote, so it waits as well.
          if (draft.size === 0) resolve();
        } catch (error) {
          reject(error);
        }
      }
      if (draft.size > 0) await this.#save(saved, draft);
      for (const { resolve } of batch) resolve();
    } catch (cause) {
      const message = `The change could not be saved: ${reasonOf(cause)}`;
      const error = cause instanceof StoreError ? cause : new StoreError('not-saved', message, { cause });
      for (const { reject } of batch) reject(error);
    }
  }

  async #save(saved: ReadonlyMap<string, Kept>, draft: ReadonlyMap<string, Kept | null>): Promise<void> {
    const next = new Map(saved);
    for (const [key, record] of draft) {
      if (record === null) next.delete(key);
      else next.set(key, record);
    }
    for (const key of this.#kind.outdated?.(next) ?? []) next.delete(key);
    this.#low.data = [...next.values()];
    await this.#low.write();
    this.#records = next;
  }
}
