import { type Kysely, sql } from 'kysely';

const STATEMENTS: readonly string[] = [
  `ALTER TABLE outbox ADD COLUMN attempts int NOT NULL DEFAULT 0`,
  // Row-level security, forced on the owner too, would hide every row from a migration, which is of no tenant.
  `ALTER TABLE outbox NO FORCE ROW LEVEL SECURITY`,
  `UPDATE outbox SET state = 'planned' WHERE state = 'waiting'`,
  `UPDATE outbox SET attempts = (body->>'attempts')::int`,
  `ALTER TABLE outbox FORCE ROW LEVEL SECURITY`,
  `DROP INDEX outbox_waiting`,
  `CREATE INDEX outbox_pending ON outbox (tenant_id, due_at, seq) WHERE state IN ('planned', 'sending')`,
  `ALTER TABLE people DROP COLUMN is_muted`,
  // What is due is worked out by new rules.
  `ALTER TABLE groups NO FORCE ROW LEVEL SECURITY`,
  `UPDATE groups SET look_at = '-infinity'`,
  `ALTER TABLE groups FORCE ROW LEVEL SECURITY`,
];

/** Items have the state they are in while they are sent, and people settle more than whether they are nudged. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
}
