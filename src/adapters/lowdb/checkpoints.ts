import { StoreError } from '../../ports/store-error.js';
import type { Commits } from './commits.js';
import type { Entry } from './entry.js';
import type { Journal } from './journal.js';
import { segmentHead } from './read-journal.js';
import type { Table } from './table.js';

/** What of a table checkpoints need, whatever it keeps. */
type AnyTable = Pick<Table<never>, 'takeChanged' | 'writeFile'>;

/** Where it is told that something could not be done in the background. */
export interface StoreLog {
  warn(fields: object, message: string): void;
}

export interface CheckpointOptions {
  readonly tables: readonly AnyTable[];
  readonly journal: Journal;
  readonly commits: Commits;
  /** Entries that the journal goes on holding for damaged files. */
  readonly kept: readonly Entry[];
  /** Milliseconds from a change to the writing of the files. */
  readonly after: number;
  readonly log: StoreLog;
}

/** Brings the files up to what the journal tells, every now and then, and removes what the journal then need not tell. */
export class Checkpoints {
  readonly #options: CheckpointOptions;
  #timer: NodeJS.Timeout | null = null;
  #isStopped = false;
  #running: Promise<void> = Promise.resolve();

  constructor(options: CheckpointOptions) {
    this.#options = options;
  }

  /** Sees to it that a checkpoint comes within the time set. */
  soon(): void {
    if (this.#isStopped) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.now().catch((error: unknown) => {
        this.#options.log.warn(
          { err: error },
          'The files of the store could not be brought up to date; the journal holds what they lack.',
        );
        this.soon();
      });
    }, this.#options.after).unref();
  }

  /** Writes every file that lacks a change. Refuses with `not-saved` when one cannot be written: the journal keeps it. */
  now(): Promise<void> {
    const run = this.#running.then(() => this.#write());
    this.#running = run.catch(() => undefined);
    return run;
  }

  async #write(): Promise<void> {
    const { tables, journal, commits, kept } = this.#options;
    let changed: (() => Promise<void>)[] = [];
    await commits.between(async () => {
      await journal.advance(segmentHead(commits.number, kept));
      changed = tables.flatMap((table) => table.takeChanged().map((name) => () => table.writeFile(name)));
    });
    const failures: unknown[] = [];
    for (const write of changed) await write().catch((error: unknown) => failures.push(error));
    if (failures.length > 0) {
      throw new StoreError('not-saved', `${failures.length} of ${changed.length} files could not be written.`, {
        cause: failures[0],
      });
    }
    await journal.forget();
  }

  /** Stops the clock and waits for the checkpoint under way. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    await this.#running;
  }
}
