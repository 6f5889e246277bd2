import { type Kysely, sql } from 'kysely';

const STATEMENT = `CREATE INDEX outbox_parked ON outbox (tenant_id) WHERE state = 'parked'`;

/** Counts parked items quickly however much was sent: every read of the metrics counts them. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql.raw(STATEMENT).execute(database);
}
