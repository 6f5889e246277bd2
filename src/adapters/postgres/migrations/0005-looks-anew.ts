import { type Kysely, sql } from 'kysely';

const STATEMENTS: readonly string[] = [
  // Row-level security would hide every tenant's rows from the owner.
  `ALTER TABLE groups NO FORCE ROW LEVEL SECURITY`,
  `UPDATE groups SET look_at = '-infinity'`,
  `ALTER TABLE groups FORCE ROW LEVEL SECURITY`,
];

/** The rules for what is due have changed, so every group is planned again. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
}
