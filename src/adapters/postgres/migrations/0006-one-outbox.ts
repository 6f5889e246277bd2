import { type Kysely, sql } from 'kysely';

/** The outbox is the only queue. Before, pg-boss kept a second one, and the ticks, in a schema that the bot's role made. */
export async function up(database: Kysely<unknown>): Promise<void> {
  const { rows } = await sql
    .raw(`SELECT 1 FROM pg_namespace WHERE nspname = 'pgboss' AND pg_get_userbyid(nspowner) = current_user`)
    .execute(database);
  // One of another owner is none of ours.
  if (rows.length > 0) await sql.raw('DROP SCHEMA pgboss CASCADE').execute(database);
}
