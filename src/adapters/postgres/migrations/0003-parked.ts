import { type Kysely, sql } from 'kysely';

const STATEMENT = `CREATE INDEX outbox_parked ON outbox (tenant_id) WHERE state = 'parked'`;

/** What was given up is counted whenever somebody reads the metrics, however much was sent. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql.raw(STATEMENT).execute(database);
}
