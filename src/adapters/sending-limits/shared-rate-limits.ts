import { reserve } from '../../delivery/limits/reserve.js';
import { StoreError } from '../../ports/store-error.js';
import type { ReservationAnswer, ReservationRequest, RateLimitStore } from './rate-limit-store.js';
import {
  bucketOf,
  clearReservations,
  lockReservations,
  pausedUntil,
  pauseTenant,
  type RunStatement,
  TENANT_BUCKET,
  writeReservations,
} from './reservations-table.js';
import { MINUTE_MS } from '../../model/calendar/instants.js';

/** The database that the instances share. */
export interface SharedDatabase {
  readonly run: RunStatement;
  /** Runs statements for a tenant in one transaction, which rolls back when `work` throws. */
  readonly transaction: <Result>(tenant: string, work: (run: RunStatement) => Promise<Result>) => Promise<Result>;
}

interface Waiting {
  readonly asked: ReservationRequest;
  readonly tell: (answered: ReservationAnswer) => void;
  readonly refuse: (error: unknown) => void;
}

const CLEARED_EVERY_MS = 10 * MINUTE_MS;

/**
 * The rate limits of all instances, in a database table that `makeReservationsTable` has created. Requests of one turn
 * of the event loop share a transaction, as do those that arrive while a transaction of the same tenant runs. Rejects
 * with a `StoreError` while the database is out of reach.
 */
export class SharedRateLimits implements RateLimitStore {
  readonly #database: SharedDatabase;
  /** The waiting requests of each tenant that is being served. */
  readonly #waiting = new Map<string, Waiting[]>();
  readonly #clearedAt = new Map<string, number>();

  constructor(database: SharedDatabase) {
    this.#database = database;
  }

  reserve(asked: ReservationRequest): Promise<ReservationAnswer> {
    return new Promise((tell, refuse) => {
      const waiting = this.#waiting.get(asked.tenant);
      waiting?.push({ asked, tell, refuse });
      if (waiting !== undefined) return;
      this.#waiting.set(asked.tenant, [{ asked, tell, refuse }]);
      setImmediate(() => void this.#serve(asked.tenant));
    });
  }

  async stands(tenant: string, moment: number): Promise<boolean> {
    return (await reached(pausedUntil(this.#database.run, tenant))) <= moment;
  }

  pause(tenant: string, ms: number): Promise<void> {
    return reached(pauseTenant(this.#database.run, tenant, ms));
  }

  async #serve(tenant: string): Promise<void> {
    for (let batch = this.#waiting.get(tenant) ?? []; batch.length > 0; batch = this.#waiting.get(tenant) ?? []) {
      this.#waiting.set(tenant, []);
      const all = batch.map(({ asked }) => asked);
      try {
        const answers = await reached(this.#database.transaction(tenant, (run) => this.#reserveAll(run, tenant, all)));
        answers.forEach((answered, at) => batch[at]?.tell(answered));
      } catch (error) {
        for (const { refuse } of batch) refuse(error);
      }
    }
    this.#waiting.delete(tenant);
  }

  async #reserveAll(
    run: RunStatement,
    tenant: string,
    all: readonly ReservationRequest[],
  ): Promise<readonly ReservationAnswer[]> {
    const buckets = all.map(({ conversation }) => bucketOf(conversation));
    const locked = await lockReservations(run, tenant, buckets);
    const readAt = performance.now();
    const { now } = locked;
    const kept = new Map(locked.moments);
    const answers = all.map((asked): ReservationAnswer => {
      const bucket = bucketOf(asked.conversation);
      const traffic = {
        tenant: kept.get(TENANT_BUCKET) ?? [],
        conversation: kept.get(bucket) ?? [],
        pausedUntil: locked.pausedUntil,
      };
      const { moment, blockedBy, traffic: after } = reserve(traffic, now, asked);
      kept.set(TENANT_BUCKET, after.tenant).set(bucket, after.conversation);
      return { moment, blockedBy, waitMs: moment - now, readAt };
    });
    await writeReservations(run, tenant, kept);
    await this.#clearNowAndThen(run, tenant);
    return answers;
  }

  async #clearNowAndThen(run: RunStatement, tenant: string): Promise<void> {
    const clearedAt = this.#clearedAt.get(tenant) ?? Number.NEGATIVE_INFINITY;
    if (performance.now() - clearedAt < CLEARED_EVERY_MS) return;
    await clearReservations(run, tenant);
    this.#clearedAt.set(tenant, performance.now());
  }
}

async function reached<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError('unavailable', 'The sending limits are out of reach.', { cause: error });
  }
}
