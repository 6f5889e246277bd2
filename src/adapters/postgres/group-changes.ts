import type { Group, GroupId } from '../../model/group.js';
import { StoreError } from '../../ports/store-error.js';
import type { Change } from '../../ports/store.js';
import type { GroupCache } from './group-cache.js';
import type { GroupCommits } from './group-commits.js';
import { type GroupJob, type PendingChange, rejectJob } from './group-job.js';
import type { TransientRetries } from './transient-retries.js';

/** Groups written in one statement: more gain nothing, and hold their locks for longer. */
const AT_ONCE = 50;

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Batches the changes of a tenant's groups while earlier ones are on their way, so that many share a commit. */
export class GroupChanges {
  readonly #commits: GroupCommits;
  readonly #cache: GroupCache;
  readonly #retries: TransientRetries;
  readonly #waiting = new Map<GroupId, PendingChange[]>();
  #working: Promise<void> | null = null;
  #isClosed = false;

  constructor(commits: GroupCommits, cache: GroupCache, retries: TransientRetries) {
    this.#commits = commits;
    this.#cache = cache;
    this.#retries = retries;
  }

  change<Result>(id: GroupId, change: (group: Group | null) => Change<Group | null, Result>): Promise<Result> {
    if (this.#isClosed) return Promise.reject(new StoreError('unusable', 'The store has been closed.'));
    return new Promise((resolve, reject) => {
      const pending: PendingChange = {
        run: (group) => {
          const { record, result } = change(group);
          return {
            record,
            result: () => {
              resolve(result);
            },
          };
        },
        reject,
      };
      const own = this.#waiting.get(id) ?? [];
      own.push(pending);
      this.#waiting.set(id, own);
      this.#working ??= this.#work();
    });
  }

  /** Refuses further changes, and resolves when those under way have ended. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#working;
  }

  async #work(): Promise<void> {
    while (this.#waiting.size > 0) {
      await turn();
      const jobs = [...this.#waiting].slice(0, AT_ONCE).map(([id, changes]): GroupJob => ({ id, changes }));
      for (const { id } of jobs) this.#waiting.delete(id);
      await this.#commit(jobs);
    }
    this.#working = null;
  }

  async #commit(jobs: readonly GroupJob[]): Promise<void> {
    const forget = (): void => {
      for (const { id } of jobs) this.#cache.delete(id);
    };
    try {
      await this.#retries.run(() => this.#commits.commit(jobs), forget);
    } catch (error) {
      forget();
      // The changes done before the failure already have their answer.
      for (const job of jobs) rejectJob(job, error);
    }
  }
}
