import type { Adapter } from 'lowdb';
import { Low } from 'lowdb';
import { StoreError } from '../../../ports/store-error.js';
import type { Kind } from './kind.js';

/** The record of a key as the changes before left it, durable or not; null for none. */
export type Latest<Kept> = (key: string) => Kept | null;

/** What a change comes to: its result, and the records that it puts, or removes with null. */
export interface Step<Kept, Result> {
  readonly result: Result;
  readonly changed: ReadonlyMap<string, Kept | null>;
}

interface Waiting<Kept> {
  readonly run: (latest: Latest<Kept>) => {
    readonly changed: ReadonlyMap<string, Kept | null>;
    readonly resolve: () => void;
  };
  readonly reject: (reason: unknown) => void;
}

/**
 * One stored file. What it holds is kept in memory once it was read. Changes run one after another; those that come while
 * the file is being written share the next write. A write that fails leaves memory as it was.
 */
export class StoredFile<Kept extends object> {
  readonly name: string;
  readonly #low: Low<readonly Kept[]>;
  readonly #kind: Pick<Kind<Kept>, 'keyOf' | 'fileOf' | 'outdated'>;
  #records: ReadonlyMap<string, Kept> | null = null;
  #loading: Promise<ReadonlyMap<string, Kept>> | null = null;
  #queue: Waiting<Kept>[] = [];
  #isWorking = false;

  constructor(
    name: string,
    adapter: Adapter<readonly Kept[]>,
    kind: Pick<Kind<Kept>, 'keyOf' | 'fileOf' | 'outdated'>,
  ) {
    this.name = name;
    this.#low = new Low<readonly Kept[]>(adapter, []);
    this.#kind = kind;
  }

  /** What is durable, by key; null while it has not been read. */
  get records(): ReadonlyMap<string, Kept> | null {
    return this.#records;
  }

  /** Reads the file when that is still to do; refuses with `unreadable` when it is damaged, and reads it again next time. */
  async load(): Promise<ReadonlyMap<string, Kept>> {
    return this.#records ?? (await (this.#loading ??= this.#read().finally(() => (this.#loading = null))));
  }

  async #read(): Promise<ReadonlyMap<string, Kept>> {
    try {
      const kept = (await this.#low.adapter.read()) ?? [];
      for (const record of kept)
        if (this.#kind.fileOf(record) !== this.name)
          throw new Error(`${this.#kind.keyOf(record)} does not belong in it`);
      return (this.#records = new Map(kept.map((record) => [this.#kind.keyOf(record), record])));
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      const remedy = `npm run -s cli -- put-back ${this.name}`;
      const message = `DATA_DIR: ${this.name} cannot be read and was left as it is (${reason}). Put it back from a backup, or its version before the last change with: ${remedy}`;
      throw new StoreError('unreadable', message, { cause });
    }
  }

  /** Forgets what was read, as when somebody else may have written since. */
  forget(): void {
    this.#records = null;
  }

  /** Runs a change on what the changes before it left, and resolves when what it came to is durable. */
  change<Result>(run: (latest: Latest<Kept>) => Step<Kept, Result>): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      this.#queue.push({
        run: (latest) => {
          const { result, changed } = run(latest);
          return {
            changed,
            resolve: () => {
              resolve(result);
            },
          };
        },
        reject,
      });
      if (!this.#isWorking) void this.#work();
    });
  }

  async #work(): Promise<void> {
    this.#isWorking = true;
    while (this.#queue.length > 0) {
      const batch = this.#queue;
      this.#queue = [];
      await this.#commit(batch);
    }
    // In the same step as the last look at the queue, so that nothing can be put there unseen in between.
    this.#isWorking = false;
  }

  async #commit(batch: readonly Waiting<Kept>[]): Promise<void> {
    const saved = await this.load().catch((error: unknown) => {
      for (const { reject } of batch) reject(error);
      return null;
    });
    if (saved === null) return;
    const draft = new Map<string, Kept | null>();
    const answers: { readonly resolve: () => void; readonly reject: (reason: unknown) => void }[] = [];
    for (const { run, reject } of batch) {
      try {
        const { changed, resolve } = run((key) =>
          draft.has(key) ? (draft.get(key) ?? null) : (saved.get(key) ?? null),
        );
        for (const [key, record] of changed) draft.set(key, record);
        // One that changed nothing may speak of what another did, so it waits as well.
        if (draft.size === 0) resolve();
        else answers.push({ resolve, reject });
      } catch (error) {
        reject(error);
      }
    }
    if (draft.size === 0) return;
    try {
      await this.#save(saved, draft);
      for (const { resolve } of answers) resolve();
    } catch (cause) {
      const error = notSaved(cause);
      for (const { reject } of answers) reject(error);
    }
  }

  async #save(saved: ReadonlyMap<string, Kept>, draft: ReadonlyMap<string, Kept | null>): Promise<void> {
    const next = new Map(saved);
    for (const [key, record] of draft) {
      if (record === null) next.delete(key);
      else next.set(key, record);
    }
    for (const key of this.#kind.outdated?.(next) ?? []) next.delete(key);
    await this.#low.adapter.write([...next.values()]);
    this.#records = next;
  }
}

function notSaved(cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new StoreError('not-saved', `The change could not be saved: ${reason}`, { cause });
}
