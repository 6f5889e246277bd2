import { Kysely, type Migration, Migrator, PostgresDialect } from 'kysely';
import pg from 'pg';
import { StoreError } from '../../ports/store-error.js';
import * as records from './migrations/0001-records.js';
import * as sending from './migrations/0002-sending.js';
import * as parked from './migrations/0003-parked.js';
import * as toldForLeads from './migrations/0004-told-for-leads.js';
import * as looksAnew from './migrations/0005-looks-anew.js';
import * as oneOutbox from './migrations/0006-one-outbox.js';
import * as planAgain from './migrations/0007-plan-again.js';
import * as disposals from './migrations/0008-disposals.js';
import * as shown from './migrations/0009-shown.js';
import { toStoreError } from './store-errors.js';

/** Every migration by its name, in order. A change of the planning rules needs one that resets look_at. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-records': records,
  '0002-sending': sending,
  '0003-parked': parked,
  '0004-told-for-leads': toldForLeads,
  '0005-looks-anew': looksAnew,
  '0006-one-outbox': oneOutbox,
  '0007-plan-again': planAgain,
  '0008-disposals': disposals,
  '0009-shown': shown,
};

/**
 * Brings the schema of a database up to date, one process at a time (Kysely takes an advisory lock), and returns the
 * names of the migrations it ran. Rejects with a StoreError: `unusable` when the schema is newer than the code.
 */
export async function migrateSchema(url: string): Promise<readonly string[]> {
  const pool = new pg.Pool({ connectionString: url, max: 2, connectionTimeoutMillis: 5000 });
  pool.on('error', () => undefined);
  const database = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    await refuseNewer(pool);
    const migrator = new Migrator({
      db: database,
      provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) },
    });
    const { error, results = [] } = await migrator.migrateToLatest();
    if (error !== undefined) throw toStoreError(error);
    return results.filter((result) => result.status === 'Success').map((result) => result.migrationName);
  } catch (error) {
    throw toStoreError(error);
  } finally {
    await database.destroy();
  }
}

/** Rejects a schema with a migration this code does not know; returns whether some of its own have yet to run. */
export async function refuseNewer(pool: Pick<pg.Pool, 'query'>): Promise<boolean> {
  const { rows: tables } = await pool.query<{ found: string | null }>(
    `SELECT to_regclass('kysely_migration') AS found`,
  );
  if (tables[0]?.found === null) return true;
  const { rows } = await pool.query<{ name: string }>('SELECT name FROM kysely_migration');
  const unknown = rows.find(({ name }) => !(name in MIGRATIONS));
  if (unknown !== undefined) {
    throw new StoreError(
      'unusable',
      `DATABASE_URL: the schema has the migration "${unknown.name}", which this version does not know: use a newer one.`,
    );
  }
  return rows.length < Object.keys(MIGRATIONS).length;
}
