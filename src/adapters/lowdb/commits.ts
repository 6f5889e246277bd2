import { StoreError } from '../../ports/store-error.js';
import { gather } from './gather.js';
import type { Journal } from './journal.js';
import type { Table } from './table.js';

/** What an operation came to: its result, and how to propose its changes, null when it changes nothing. */
export interface Outcome<Result> {
  readonly result: Result;
  readonly propose: (() => void) | null;
}

/** Something that reads records and may change them, in one step. */
export interface Operation<Result> {
  /** Operations with the same subject run one after another, and see what the ones before them did. */
  readonly subject: string;
  isReady(): boolean;
  load(): Promise<void>;
  run(): Outcome<Result>;
}

interface Waiting {
  readonly subject: string;
  isReady(): boolean;
  load(): Promise<void>;
  run(): { readonly propose: (() => void) | null; readonly resolve: () => void };
  readonly reject: (reason: unknown) => void;
}

/** What of a table commits need, whatever it keeps. */
type AnyTable = Pick<Table<never>, 'entries' | 'accept' | 'discard'>;

/**
 * Runs operations and makes what they change durable: while one batch is on its way to the journal the next one
 * gathers, so that any number of changes shares a flush. A batch that cannot be written leaves every record as it was.
 */
export class Commits {
  readonly #tables: readonly AnyTable[];
  readonly #journal: Journal;
  readonly #onSaved: () => void;
  readonly #waiting = new Map<string, number>();
  #queue: Waiting[] = [];
  #between: (() => Promise<void>)[] = [];
  #isWorking = false;
  #running: Promise<void> = Promise.resolve();
  #number: number;
  #isClosed = false;

  /** `number` is that of the last change in the journal; `onSaved` is called after each batch that changed something. */
  constructor(tables: readonly AnyTable[], journal: Journal, number: number, onSaved: () => void) {
    this.#tables = tables;
    this.#journal = journal;
    this.#number = number;
    this.#onSaved = onSaved;
  }

  /** The number of the last change that was saved. */
  get number(): number {
    return this.#number;
  }

  async submit<Result>(operation: Operation<Result>): Promise<Result> {
    if (this.#isClosed) throw new StoreError('unusable', 'The store has been closed.');
    const { subject } = operation;
    // With nothing waiting to change its records it can run at once, and when it changes nothing it need not wait.
    const early = !this.#waiting.has(subject) && operation.isReady() ? operation.run() : null;
    if (early?.propose === null) return early.result;
    return await new Promise<Result>((resolve, reject) => {
      this.#waiting.set(subject, (this.#waiting.get(subject) ?? 0) + 1);
      const run: Waiting['run'] = () => {
        const { result, propose } = early ?? operation.run();
        return {
          propose,
          resolve: () => {
            resolve(result);
          },
        };
      };
      this.#queue.push({ subject, isReady: () => operation.isReady(), load: () => operation.load(), run, reject });
      this.#start();
    });
  }

  /** Runs something while no batch is under way. */
  between(task: () => Promise<void>): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#between.push(() => task().then(resolve, reject));
      this.#start();
    });
  }

  /** Refuses further operations, and resolves when those under way have ended. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#running;
  }

  #start(): void {
    if (this.#isWorking) return;
    this.#isWorking = true;
    this.#running = this.#work();
  }

  async #work(): Promise<void> {
    while (this.#queue.length > 0 || this.#between.length > 0) {
      const between = this.#between;
      this.#between = [];
      for (const task of between) await task();
      if (this.#queue.length === 0) continue;
      await gather();
      const batch = this.#queue;
      this.#queue = [];
      await this.#commit(batch);
      for (const { subject } of batch) this.#release(subject);
    }
    // In the same step as the last look at the queue, so that nothing can be put there unseen in between.
    this.#isWorking = false;
  }

  #release(subject: string): void {
    const left = (this.#waiting.get(subject) ?? 1) - 1;
    if (left === 0) this.#waiting.delete(subject);
    else this.#waiting.set(subject, left);
  }

  async #commit(batch: readonly Waiting[]): Promise<void> {
    const touched = new Set<string>();
    const saved: { readonly resolve: () => void; readonly reject: (reason: unknown) => void }[] = [];
    for (const waiting of batch) {
      try {
        if (!waiting.isReady()) await waiting.load();
        const { propose, resolve } = waiting.run();
        propose?.();
        if (propose !== null) touched.add(waiting.subject);
        // One that changed nothing but saw what another did speaks of it, so it waits as well.
        if (touched.has(waiting.subject)) saved.push({ resolve, reject: waiting.reject });
        else resolve();
      } catch (error) {
        waiting.reject(error);
      }
    }
    if (touched.size === 0) return;
    try {
      await this.#save();
      for (const { resolve } of saved) resolve();
    } catch (cause) {
      for (const table of this.#tables) table.discard();
      const reason = cause instanceof Error ? cause.message : String(cause);
      for (const { reject } of saved)
        reject(new StoreError('not-saved', `The change could not be saved: ${reason}`, { cause }));
    }
  }

  async #save(): Promise<void> {
    const texts: string[] = [];
    const accepted: (() => void)[] = [];
    let last = this.#number;
    for (const table of this.#tables) {
      const entries = table.entries(last);
      texts.push(...entries.texts);
      accepted.push(() => {
        table.accept(entries.numbers);
      });
      last = entries.last;
    }
    if (texts.length > 0) await this.#journal.append(`[${texts.join(',')}]`);
    this.#number = last;
    for (const accept of accepted) accept();
    if (texts.length > 0) this.#onSaved();
  }
}
