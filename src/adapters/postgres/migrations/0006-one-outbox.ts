import { type Kysely, sql } from 'kysely';

/**
 * The outbox is now the only queue. Before, pg-boss kept a second one, and the ticks, in a schema the bot's role
 * created.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  const { rows } = await sql
    .raw(`SELECT 1 FROM pg_namespace WHERE nspname = 'pgboss' AND pg_get_userbyid(nspowner) = current_user`)
    .execute(database);
  // A schema with another owner is not ours.
  if (rows.length > 0) await sql.raw('DROP SCHEMA pgboss CASCADE').execute(database);
}
