import pg from 'pg';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type OpenBoss, openBoss } from '../../../src/adapters/pg-boss/open-boss.js';
import { makeDatabase, type TestDatabase } from '../../postgres/make-database.js';

export interface SharedDatabase {
  /** One more instance's pg-boss on the database of the test that runs; closed after it. */
  readonly open: () => Promise<OpenBoss['boss']>;
  /** What the instances warned of. */
  readonly warnings: string[];
  /** Lets nobody in and throws everybody out. */
  cut(): Promise<void>;
  mend(): Promise<void>;
  /** Has what is to be done again after a wait done now. */
  hurry(): Promise<void>;
  /** Runs a statement as the server's superuser. */
  readonly run: (statement: string) => Promise<readonly Record<string, unknown>[]>;
}

/** A database of a file's own, emptied after each test, and the instances that share it. */
export function shareDatabase(): SharedDatabase {
  let database: TestDatabase;
  let opened: OpenBoss[] = [];
  const warnings: string[] = [];

  beforeAll(async () => {
    database = await makeDatabase();
  });

  afterEach(async () => {
    await Promise.all(opened.map(({ close }) => close()));
    opened = [];
    warnings.length = 0;
    await run('TRUNCATE pgboss.job');
  });

  afterAll(() => database.remove());

  async function run(statement: string): Promise<readonly Record<string, unknown>[]> {
    const client = new pg.Client({ connectionString: database.adminUrl });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(statement)).rows;
    } finally {
      await client.end();
    }
  }

  const role = (): string => new URL(database.url).username;
  return {
    warnings,
    run,
    async open() {
      const log = { warn: (_fields: object, message: string) => void warnings.push(message) };
      const instance = await openBoss({ url: database.url, log, maintenanceSeconds: 1 });
      opened.push(instance);
      return instance.boss;
    },
    async cut() {
      await run(`ALTER ROLE "${role()}" NOLOGIN`);
      await run(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '${role()}'`);
    },
    async hurry() {
      await run("UPDATE pgboss.job SET start_after = now() WHERE state = 'retry'");
    },
    async mend() {
      await run(`ALTER ROLE "${role()}" LOGIN`);
    },
  };
}
