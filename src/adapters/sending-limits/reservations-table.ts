import { createHash } from 'node:crypto';
import { CONVERSATION_LIMITS } from '../../delivery/limits/windows.js';

/** Runs one statement. */
export type RunStatement = <Row extends object>(statement: {
  readonly name?: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}) => Promise<readonly Row[]>;

/** The moments of a tenant and some of its conversations, by bucket, while the tenant is locked. */
interface LockedReservations {
  /** By the clock of the database, in milliseconds since the epoch. */
  readonly now: number;
  readonly pausedUntil: number;
  readonly moments: ReadonlyMap<string, readonly number[]>;
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
const NOW = 'extract(epoch FROM clock_timestamp())::float8 * 1000';
const LOCK = 'SELECT bucket FROM sending_moments WHERE tenant_id = $1 AND bucket = $2 FOR UPDATE';
const MAKE = 'INSERT INTO sending_moments (tenant_id, bucket) VALUES ($1, $2) ON CONFLICT DO NOTHING';
// After the lock and by itself, so that it sees what the last holder of the lock has written, and no clock from before.
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

/** The bucket of a tenant as a whole. */
export const TENANT_BUCKET = '';

/** A conversation's bucket: the same in every instance, never the tenant's, and short however long the id. */
export const bucketOf = (conversation: string): string =>
  createHash('sha256').update(conversation).digest('base64url').slice(0, 22);

/** Makes the table, unless it is there. */
export async function makeReservationsTable(run: RunStatement): Promise<void> {
  // PostgreSQL lets one of two that make a table at the same moment fail, IF NOT EXISTS or not; the next time it is there.
  await run({ text: CREATE_TABLE }).catch(() => run({ text: CREATE_TABLE }));
}

/** Locks a tenant until the transaction ends, and reads it and these conversations. */
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

/** Forgets conversations that have been quiet for so long that nothing of them counts. */
export async function clearReservations(run: RunStatement, tenant: string): Promise<void> {
  await run({ name: 'sending-clear', text: CLEAR, values: [tenant, TENANT_BUCKET, LONGEST_WINDOW_MS * 2] });
}

/** Until when nothing of a tenant may go. */
export async function pausedUntil(run: RunStatement, tenant: string): Promise<number> {
  const rows = await run<Pick<Row, 'paused_until'>>({
    name: 'sending-paused',
    text: PAUSED,
    values: [tenant, TENANT_BUCKET],
  });
  return rows[0]?.paused_until ?? 0;
}

/** Lets nothing of a tenant go for so long, unless a pause that is longer is in force. */
export async function pauseTenant(run: RunStatement, tenant: string, ms: number): Promise<void> {
  await run({ name: 'sending-pause', text: PAUSE, values: [tenant, TENANT_BUCKET, ms] });
}
