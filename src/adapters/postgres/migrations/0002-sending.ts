import { type Kysely, sql } from 'kysely';

const STATEMENTS: readonly string[] = [
  `ALTER TABLE outbox ADD COLUMN attempts int NOT NULL DEFAULT 0`,
  // Row-level security is forced on the owner too: it would hide every row from a migration, which has no tenant.
  `ALTER TABLE outbox NO FORCE ROW LEVEL SECURITY`,
  `UPDATE outbox SET state = 'planned' WHERE state = 'waiting'`,
  `UPDATE outbox SET attempts = (body->>'attempts')::int`,
  `ALTER TABLE outbox FORCE ROW LEVEL SECURITY`,
  `DROP INDEX outbox_waiting`,
  `CREATE INDEX outbox_pending ON outbox (tenant_id, due_at, seq) WHERE state IN ('planned', 'sending')`,
  `ALTER TABLE people DROP COLUMN is_muted`,
  // New rules work out what is due.
  `ALTER TABLE groups NO FORCE ROW LEVEL SECURITY`,
  `UPDATE groups SET look_at = '-infinity'`,
  `ALTER TABLE groups FORCE ROW LEVEL SECURITY`,
];

/** Items now have the state they are in while being sent, and people set more than whether they are nudged. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
}
