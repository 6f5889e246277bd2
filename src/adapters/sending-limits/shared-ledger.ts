import { createHash } from 'node:crypto';
import { reserve } from '../../core/sending/reserve.js';
import { CONVERSATION_LIMITS } from '../../core/sending/windows.js';
import { StoreError } from '../../ports/store-error.js';
import type { Answered, Asked, Ledger } from './ledger.js';

/** Runs one statement. */
export type RunStatement = <Row extends object>(statement: {
  readonly name?: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}) => Promise<readonly Row[]>;

/** The database that the instances share. */
export interface SharedDatabase {
  readonly run: RunStatement;
  /** Runs statements in one transaction for a tenant, which is rolled back when `work` throws. */
  readonly transaction: <Result>(tenant: string, work: (run: RunStatement) => Promise<Result>) => Promise<Result>;
}

/**
 * When requests went or are to go, in milliseconds since the epoch by the clock of the database: a row for each
 * conversation, and one without a name for the tenant as a whole, which is locked for as long as any of them changes.
 * Without a log, which a crash of the server empties: what is lost would have run out within the hour.
 */
const CREATE_TABLE = `CREATE UNLOGGED TABLE IF NOT EXISTS sending_moments (
  tenant_id text NOT NULL,
  bucket text NOT NULL,
  moments float8[] NOT NULL DEFAULT '{}',
  paused_until float8 NOT NULL DEFAULT 0,
  latest float8 NOT NULL DEFAULT 0,
  PRIMARY KEY (tenant_id, bucket)
)`;
const TENANT = '';
const NOW = 'extract(epoch FROM clock_timestamp())::float8 * 1000';
const LOCK = 'SELECT bucket FROM sending_moments WHERE tenant_id = $1 AND bucket = $2 FOR UPDATE';
const MAKE = 'INSERT INTO sending_moments (tenant_id, bucket) VALUES ($1, $2) ON CONFLICT DO NOTHING';
// After the lock and by itself, so that it sees what whoever held the lock has written, and no clock from before.
const READ = `SELECT ${NOW} AS now, bucket, moments, paused_until FROM (SELECT 1) AS always
  LEFT JOIN sending_moments ON tenant_id = $1 AND bucket = ANY($2)`;
const WRITE = `INSERT INTO sending_moments (tenant_id, bucket, moments, latest)
  SELECT $1, bucket, moments, latest
  FROM jsonb_to_recordset($2::jsonb) AS kept(bucket text, moments float8[], latest float8)
  ON CONFLICT (tenant_id, bucket) DO UPDATE SET moments = excluded.moments, latest = excluded.latest`;
const STANDS = 'SELECT paused_until FROM sending_moments WHERE tenant_id = $1 AND bucket = $2';
const PAUSE = `INSERT INTO sending_moments (tenant_id, bucket, paused_until) VALUES ($1, $2, ${NOW} + $3)
  ON CONFLICT (tenant_id, bucket)
  DO UPDATE SET paused_until = greatest(sending_moments.paused_until, excluded.paused_until)`;
const CLEAR = `DELETE FROM sending_moments WHERE tenant_id = $1 AND bucket <> $2 AND latest < ${NOW} - $3`;

const CLEARED_EVERY_MS = 10 * 60 * 1000;
const LONGEST_WINDOW_MS = Math.max(...CONVERSATION_LIMITS.map(({ ms }) => ms));

interface Row {
  readonly now: number;
  readonly bucket: string | null;
  readonly moments: readonly number[] | null;
  readonly paused_until: number | null;
}

interface Waiting {
  readonly asked: Asked;
  readonly tell: (answered: Answered) => void;
  readonly refuse: (error: unknown) => void;
}

/** Makes the table in which the moments are kept, unless it is there. */
export async function prepareSharedLedger(run: RunStatement): Promise<void> {
  // PostgreSQL lets one of two that make a table at the same moment fail, IF NOT EXISTS or not; the next time it is there.
  await run({ text: CREATE_TABLE }).catch(() => run({ text: CREATE_TABLE }));
}

/**
 * The ledger of all instances over one database, in a table that `prepareSharedLedger` has made. What is asked while an
 * earlier transaction of the same tenant is under way shares the next one. Refuses with a `StoreError` while the database
 * is out of reach.
 */
export class SharedLedger implements Ledger {
  readonly #database: SharedDatabase;
  readonly #waiting = new Map<string, Waiting[]>();
  readonly #clearedAt = new Map<string, number>();

  constructor(database: SharedDatabase) {
    this.#database = database;
  }

  reserve(asked: Asked): Promise<Answered> {
    return new Promise((tell, refuse) => {
      const waiting = this.#waiting.get(asked.tenant);
      if (waiting !== undefined) {
        waiting.push({ asked, tell, refuse });
        return;
      }
      this.#waiting.set(asked.tenant, [{ asked, tell, refuse }]);
      // At the end of the turn, so that all that it asks shares one transaction.
      setImmediate(() => void this.#serve(asked.tenant));
    });
  }

  async stands(tenant: string, moment: number): Promise<boolean> {
    const statement = { name: 'sending-stands', text: STANDS, values: [tenant, TENANT] };
    const rows = await reached(this.#database.run<Pick<Row, 'paused_until'>>(statement));
    return (rows[0]?.paused_until ?? 0) <= moment;
  }

  async pause(tenant: string, ms: number): Promise<void> {
    await reached(this.#database.run({ name: 'sending-pause', text: PAUSE, values: [tenant, TENANT, ms] }));
  }

  async #serve(tenant: string): Promise<void> {
    for (let batch = this.#waiting.get(tenant) ?? []; batch.length > 0; batch = this.#waiting.get(tenant) ?? []) {
      this.#waiting.set(tenant, []);
      const asked = batch.map((waiting) => waiting.asked);
      try {
        const answers = await reached(
          this.#database.transaction(tenant, (run) => this.#reserveAll(run, tenant, asked)),
        );
        answers.forEach((answered, at) => batch[at]?.tell(answered));
      } catch (error) {
        for (const { refuse } of batch) refuse(error);
      }
    }
    this.#waiting.delete(tenant);
  }

  async #reserveAll(run: RunStatement, tenant: string, all: readonly Asked[]): Promise<readonly Answered[]> {
    const lock = { name: 'sending-lock', text: LOCK, values: [tenant, TENANT] };
    if ((await run(lock)).length === 0) {
      await run({ name: 'sending-make', text: MAKE, values: [tenant, TENANT] });
      await run(lock);
    }
    const buckets = [TENANT, ...new Set(all.map(({ conversation }) => bucketOf(conversation)))];
    const rows = await run<Row>({ name: 'sending-read', text: READ, values: [tenant, buckets] });
    const lookedAt = performance.now();
    const now = rows[0]?.now ?? 0;
    const kept = new Map(rows.map(({ bucket, moments }) => [bucket ?? TENANT, moments ?? []]));
    const pausedUntil = rows.find(({ bucket }) => bucket === TENANT)?.paused_until ?? 0;
    const answers = all.map((asked): Answered => {
      const bucket = bucketOf(asked.conversation);
      const traffic = { tenant: kept.get(TENANT) ?? [], conversation: kept.get(bucket) ?? [], pausedUntil };
      const { moment, isReserved, traffic: after } = reserve(traffic, now, asked);
      kept.set(TENANT, after.tenant).set(bucket, after.conversation);
      return { moment, isReserved, waitMs: moment - now, lookedAt };
    });
    const changed = [...kept].map(([bucket, moments]) => ({ bucket, moments, latest: moments.at(-1) ?? 0 }));
    await run({ name: 'sending-write', text: WRITE, values: [tenant, JSON.stringify(changed)] });
    await this.#clearNowAndThen(run, tenant);
    return answers;
  }

  /** Conversations that have been quiet for so long that nothing of them counts. */
  async #clearNowAndThen(run: RunStatement, tenant: string): Promise<void> {
    const clearedAt = this.#clearedAt.get(tenant) ?? Number.NEGATIVE_INFINITY;
    if (performance.now() - clearedAt < CLEARED_EVERY_MS) return;
    this.#clearedAt.set(tenant, performance.now());
    await run({ name: 'sending-clear', text: CLEAR, values: [tenant, TENANT, LONGEST_WINDOW_MS * 2] });
  }
}

/** The same for every instance, never empty, and as short as the longest id is not. */
const bucketOf = (conversation: string): string =>
  createHash('sha256').update(conversation).digest('base64url').slice(0, 22);

async function reached<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError('unavailable', 'The sending limits are out of reach.', { cause: error });
  }
}
