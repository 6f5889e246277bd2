import { type Kysely, sql } from 'kysely';

const STATEMENTS: readonly string[] = [
  // What was last shown in each conversation, for a day. Unlogged, so a crash of the server empties it: it may be lost.
  `CREATE UNLOGGED TABLE shown (
    tenant_id text NOT NULL, key text NOT NULL, written_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    body json NOT NULL, PRIMARY KEY (tenant_id, key))`,
  `CREATE INDEX shown_written_at ON shown (tenant_id, written_at)`,
  `ALTER TABLE shown ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE shown FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY tenant_apart ON shown USING (tenant_id = current_setting('matters.tenant', true))`,
];

/** Other instances know what one has shown, so that "done" means the same card there. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
}
