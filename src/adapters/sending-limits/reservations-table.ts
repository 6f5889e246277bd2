import { createHash } from 'node:crypto';
import { CONVERSATION_LIMITS } from '../../delivery/limits/windows.js';

export type RunStatement = <Row extends object>(statement: {
  readonly name?: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}) => Promise<readonly Row[]>;

/** The moments of a tenant and some of its conversations, by bucket, while the tenant is locked. */
interface LockedReservations {
  /** Milliseconds since the epoch, by the database's clock. */
  readonly now: number;
  readonly pausedUntil: number;
  readonly moments: ReadonlyMap<string, readonly number[]>;
}

/**
 * When requests went or will go, in milliseconds since the epoch by the database's clock. There is a row for each
 * conversation, and one without a name for the whole tenant, which stays locked while any of them changes. The table is
 * unlogged, so a crash of the server empties it: what is lost would have expired within the hour.
 */
const CREATE_TABLE = `CREATE UNLOGGED TABLE IF NOT EXISTS sending_moments (
  tenant_id text NOT NULL,
  bucket text NOT NULL,
  moments float8[] NOT NULL DEFAULT '{}',
  paused_until float8 NOT NULL DEFAULT 0,
  latest float8 NOT NULL DEFAULT 0,
  PRIMARY KEY (tenant_id, bucket)
)`;
const NOW = 'extract(epoch FROM clock_timestamp())::float8 * 1000';
const LOCK = 'SELECT bucket FROM sending_moments WHERE tenant_id = $1 AND bucket = $2 FOR UPDATE';
const MAKE = 'INSERT INTO sending_moments (tenant_id, bucket) VALUES ($1, $2) ON CONFLICT DO NOTHING';
// A statement of its own after the lock, so that it sees the last lock holder's writes and a current clock.
const READ = `SELECT ${NOW} AS now, bucket, moments, paused_until FROM (SELECT 1) AS always
  LEFT JOIN sending_moments ON tenant_id = $1 AND bucket = ANY($2)`;
const WRITE = `INSERT INTO sending_moments (tenant_id, bucket, moments, latest)
  SELECT $1, bucket, moments, latest
  FROM jsonb_to_recordset($2::jsonb) AS kept(bucket text, moments float8[], latest float8)
  ON CONFLICT (tenant_id, bucket) DO UPDATE SET moments = excluded.moments, latest = excluded.latest`;
const PAUSED = 'SELECT paused_until FROM sending_moments WHERE tenant_id = $1 AND bucket = $2';
const PAUSE = `INSERT INTO sending_moments (tenant_id, bucket, paused_until) VALUES ($1, $2, ${NOW} + $3)
  ON CONFLICT (tenant_id, bucket)
  DO UPDATE SET paused_until = greatest(sending_moments.paused_until, excluded.paused_until)`;
const CLEAR = `DELETE FROM sending_moments WHERE tenant_id = $1 AND bucket <> $2 AND latest < ${NOW} - $3`;

const LONGEST_WINDOW_MS = Math.max(...CONVERSATION_LIMITS.map(({ ms }) => ms));

interface Row {
  readonly now: number;
  readonly bucket: string | null;
  readonly moments: readonly number[] | null;
  readonly paused_until: number | null;
}

/** The bucket of the whole tenant. */
export const TENANT_BUCKET = '';

/** A conversation's bucket: the same in every instance, never the tenant's, and short however long the id. */
export const bucketOf = (conversation: string): string =>
  createHash('sha256').update(conversation).digest('base64url').slice(0, 22);

/** Creates the table, if it does not exist. */
export async function makeReservationsTable(run: RunStatement): Promise<void> {
  // When two create a table at once, PostgreSQL fails one of them despite IF NOT EXISTS; a second try finds it.
  await run({ text: CREATE_TABLE }).catch(() => run({ text: CREATE_TABLE }));
}

/** Locks a tenant until the transaction ends, and reads its moments and those of these conversations. */
export async function lockReservations(
  run: RunStatement,
  tenant: string,
  buckets: readonly string[],
): Promise<LockedReservations> {
  const lock = { name: 'sending-lock', text: LOCK, values: [tenant, TENANT_BUCKET] };
  if ((await run(lock)).length === 0) {
    await run({ name: 'sending-make', text: MAKE, values: [tenant, TENANT_BUCKET] });
    await run(lock);
  }
  const values = [tenant, [TENANT_BUCKET, ...new Set(buckets)]];
  const rows = await run<Row>({ name: 'sending-read', text: READ, values });
  return {
    now: rows[0]?.now ?? 0,
    pausedUntil: rows.find(({ bucket }) => bucket === TENANT_BUCKET)?.paused_until ?? 0,
    moments: new Map(rows.map(({ bucket, moments }) => [bucket ?? TENANT_BUCKET, moments ?? []])),
  };
}

export async function writeReservations(
  run: RunStatement,
  tenant: string,
  kept: ReadonlyMap<string, readonly number[]>,
): Promise<void> {
  const rows = [...kept].map(([bucket, moments]) => ({ bucket, moments, latest: moments.at(-1) ?? 0 }));
  await run({ name: 'sending-write', text: WRITE, values: [tenant, JSON.stringify(rows)] });
}

/** Deletes conversations that have been quiet too long to count. */
export async function clearReservations(run: RunStatement, tenant: string): Promise<void> {
  await run({ name: 'sending-clear', text: CLEAR, values: [tenant, TENANT_BUCKET, LONGEST_WINDOW_MS * 2] });
}

/** When a tenant's pause ends; 0 when it never paused. */
export async function pausedUntil(run: RunStatement, tenant: string): Promise<number> {
  const rows = await run<Pick<Row, 'paused_until'>>({
    name: 'sending-paused',
    text: PAUSED,
    values: [tenant, TENANT_BUCKET],
  });
  return rows[0]?.paused_until ?? 0;
}

/** Pauses a tenant for `ms`, unless a longer pause is in force. */
export async function pauseTenant(run: RunStatement, tenant: string, ms: number): Promise<void> {
  await run({ name: 'sending-pause', text: PAUSE, values: [tenant, TENANT_BUCKET, ms] });
}
