import { StoreError } from '../../ports/store-error.js';
import type { Connections, Run } from './connections.js';
import type { GroupCache, VersionedGroup } from './group-cache.js';
import {
  type GroupJob,
  isRemoval,
  type Outcome,
  type PendingChange,
  prefixTaken,
  rejectJob,
  runJob,
  writeOf,
} from './group-job.js';
import { type ReadGroup, readGroups } from './read-groups.js';
import { breaks } from './store-errors.js';
import { type GroupWrite, isPlain, removeGroup, writeGroups } from './write-groups.js';

/** More often than others can be first in a row. */
const MOST_TRIES = 20;

/** Makes one tenant's jobs durable, each on the group as the database has it. */
export class GroupCommits {
  readonly #connections: Connections;
  readonly #tenant: string;
  readonly #cache: GroupCache;
  /** Changes already durable or refused, although others tried with them are tried again. */
  readonly #done = new WeakSet<PendingChange>();

  constructor(connections: Connections, tenant: string, cache: GroupCache) {
    this.#connections = connections;
    this.#tenant = tenant;
    this.#cache = cache;
  }

  /**
   * Tries all jobs in one statement, on the groups as last seen; then those whose group has changed since, one by one.
   */
  async commit(jobs: readonly GroupJob[]): Promise<void> {
    const left = jobs.map((job) => ({ ...job, changes: job.changes.filter((change) => !this.#done.has(change)) }));
    for (const job of await this.#together(left.filter(({ changes }) => changes.length > 0))) await this.#alone(job);
  }

  /** Returns the jobs that are still to be done. */
  async #together(jobs: readonly GroupJob[]): Promise<readonly GroupJob[]> {
    const known = new Map(jobs.map(({ id }) => [id, this.#cache.get(id)]));
    const unknown = jobs.filter(({ id }) => known.get(id) === undefined).map(({ id }) => id);
    const read = unknown.length === 0 ? new Map<string, ReadGroup>() : await this.#read(unknown);
    const outcomes = jobs.flatMap((job) => {
      const before = read.get(job.id) ?? known.get(job.id) ?? null;
      if (!(before instanceof StoreError)) return runJob(job, before);
      this.#reject(job, before);
      return [];
    });
    const writes = new Map(outcomes.flatMap((outcome) => writeOf(outcome) ?? []).map((write) => [write.id, write]));
    const done = await this.#write([...writes.values()]);
    const idle = new Set(outcomes.filter((outcome) => !isRemoval(outcome) && !writes.has(outcome.job.id)));
    // A job that answers from a group as last seen, without changing it, must not answer from a state that is gone.
    const seen = [...idle].flatMap(({ job }) => (read.has(job.id) ? [] : job.id));
    const again = seen.length === 0 ? new Map<string, ReadGroup>() : await this.#read(seen);
    return outcomes.flatMap((outcome) => {
      const { job, before } = outcome;
      const isSame = idle.has(outcome) && (read.has(job.id) || again.get(job.id) === before);
      if (!done.has(job.id) && !isSame) return [job];
      this.#finish(outcome, done.get(job.id) ?? null);
      return [];
    });
  }

  #read(ids: readonly string[]): Promise<ReadonlyMap<string, ReadGroup>> {
    return this.#connections.with(this.#tenant, (run) =>
      readGroups(run, this.#tenant, ids, (id) => this.#cache.get(id)),
    );
  }

  async #write(writes: readonly GroupWrite[]): Promise<ReadonlyMap<string, number>> {
    if (writes.length === 0) return new Map();
    const write = (run: Run): Promise<ReadonlyMap<string, number>> => writeGroups(run, this.#tenant, writes);
    try {
      return isPlain(writes)
        ? await this.#connections.with(this.#tenant, write)
        : await this.#connections.transaction(this.#tenant, write);
    } catch (error) {
      // One group's prefix made the whole statement fail: each is tried by itself.
      if (breaks(error, 'groups_prefix')) return new Map();
      throw error;
    }
  }

  /** Runs one job while its group is locked, so that nobody else can be first, except with a new group. */
  async #alone(job: GroupJob): Promise<void> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      try {
        const outcome = await this.#connections.transaction(this.#tenant, (run) => this.#locked(run, job));
        if (outcome === null) continue;
        this.#finish(outcome.outcome, outcome.version);
        return;
      } catch (error) {
        if (!breaks(error, 'groups_prefix')) throw error;
        // Perhaps only one of several changes wants the prefix.
        if (job.changes.length === 1) this.#reject(job, prefixTaken());
        else for (const change of job.changes) await this.#alone({ ...job, changes: [change] });
        return;
      }
    }
    throw new StoreError('unavailable', 'Others were first too often.');
  }

  /** Returns the outcome and the group's new version, if it has one; null when somebody else was first. */
  async #locked(
    run: Run,
    job: GroupJob,
  ): Promise<{ readonly outcome: Outcome; readonly version: number | null } | null> {
    const text = 'SELECT id FROM groups WHERE tenant_id = $1 AND id = $2 FOR UPDATE';
    await run({ name: 'lock-group', text, values: [this.#tenant, job.id] });
    const read = async (): Promise<VersionedGroup | null> => {
      const found = (await readGroups(run, this.#tenant, [job.id], (id) => this.#cache.get(id))).get(job.id) ?? null;
      if (found instanceof StoreError) throw found;
      return found;
    };
    const outcome = runJob(job, await read());
    if (isRemoval(outcome)) {
      const isGone = await removeGroup(run, this.#tenant, job.id, outcome.before?.version ?? 0);
      return isGone ? { outcome, version: null } : null;
    }
    const write = writeOf(outcome);
    if (write === null) return { outcome, version: null };
    const version = (await writeGroups(run, this.#tenant, [write])).get(job.id);
    if (version !== undefined) return { outcome, version };
    if (outcome.before === null && (await read()) === null) throw prefixTaken();
    return null;
  }

  /** `version` is null where nothing was written. */
  #finish({ job, before, after, answer }: Outcome, version: number | null): void {
    if (after === null) this.#cache.delete(job.id);
    else if (version !== null) this.#cache.set(job.id, { version, group: after });
    else if (before !== null) this.#cache.set(job.id, before);
    for (const change of job.changes) this.#done.add(change);
    answer();
  }

  #reject(job: GroupJob, reason: unknown): void {
    for (const change of job.changes) this.#done.add(change);
    rejectJob(job, reason);
  }
}
