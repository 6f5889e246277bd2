import pg from 'pg';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { openStores, type PostgresOptions, type PostgresStores } from '../../../src/adapters/postgres/open-stores.js';
import { makeDatabase, type TestDatabase } from '../../postgres/make-database.js';

/** A database for the tests of a file, empty before each, and instances of the bot's store on it. */
export interface OnDatabase {
  readonly url: string;
  /** Another instance's stores on the same database, closed when the test has ended. */
  instance(options?: Partial<PostgresOptions>): Promise<PostgresStores>;
  /** Rows of a statement, as the superuser. */
  rows(text: string, values?: unknown[]): Promise<readonly Record<string, unknown>[]>;
  /** Breaks every connection of the bot. */
  breakConnections(): Promise<void>;
}

export function onDatabase(): OnDatabase {
  let database: TestDatabase;
  let admin: pg.Client;
  let opened: PostgresStores[] = [];
  beforeAll(async () => {
    database = await makeDatabase();
    admin = new pg.Client({ connectionString: database.adminUrl });
    await admin.connect();
  });
  beforeEach(async () => {
    await database.empty();
    return async () => {
      await Promise.all(opened.map((stores) => stores.close()));
      opened = [];
    };
  });
  afterAll(async () => {
    await admin.end();
    await database.remove();
  });
  const rows = async (text: string, values: unknown[] = []): Promise<readonly Record<string, unknown>[]> =>
    (await admin.query<Record<string, unknown>>(text, values)).rows;
  return {
    get url() {
      return database.url;
    },
    async instance(options = {}) {
      const stores = await openStores({ url: database.url, poolSize: 5, ...options });
      opened.push(stores);
      return stores;
    },
    rows,
    async breakConnections() {
      await rows(
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND usename <> current_user',
      );
    },
  };
}
