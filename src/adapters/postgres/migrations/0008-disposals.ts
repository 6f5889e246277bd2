import { type Kysely, sql } from 'kysely';

const STATEMENTS: readonly string[] = [
  // What was erased or removed, but not whose it was.
  `CREATE TABLE disposals (
    tenant_id text NOT NULL, id text NOT NULL, version bigint NOT NULL, group_id text, body json NOT NULL,
    PRIMARY KEY (tenant_id, id))`,
  `ALTER TABLE disposals ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE disposals FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY tenant_apart ON disposals USING (tenant_id = current_setting('matters.tenant', true))`,
  // When an action is removed, those after it move up: two share a reference until the transaction ends.
  `ALTER TABLE actions DROP CONSTRAINT actions_reference`,
  `ALTER TABLE actions ADD CONSTRAINT actions_reference UNIQUE (tenant_id, group_id, reference)
    DEFERRABLE INITIALLY DEFERRED`,
];

/** Actions can be removed when their retention is over, and disposals are logged. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
}
