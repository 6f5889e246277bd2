import PgBoss from 'pg-boss';
import type { Log } from '../../ports/log.js';
import { StoreError } from '../../ports/store-error.js';
import { within } from './within.js';

export interface BossOptions {
  /** Where the database is: `postgres://…`. */
  readonly url: string;
  readonly log: Pick<Log, 'warn'>;
  /** Connections of its own, beside those of the store. */
  readonly connections?: number;
  /** How often what was left behind by instances that died is looked for. */
  readonly maintenanceSeconds?: number;
}

/** pg-boss at work: the scheduler and the sending queue share one. */
export interface OpenBoss {
  readonly boss: PgBoss;
  /** Lets go of the database; the scheduler and the queue are stopped before. */
  readonly close: () => Promise<void>;
}

/** A database that does not answer is out of reach, sooner than whoever waits has given up. */
const CONNECT_MS = 5000;
const STATEMENT_MS = 10_000;
const CLOSE_MS = 2000;
/** Ended jobs are kept for so long, above all the ticks, whose slots they are. */
const KEEP_ENDED_SECONDS = 60 * 60;

/**
 * Opens pg-boss in the schema `pgboss`, which it makes or brings up to date. Only its tables, states and upkeep are used:
 * its own `work` and `schedule` leave the promises of ended jobs unhandled (10.4, manager.js), so that a connection lost
 * at that moment would end the process. Refuses with a `StoreError` when the database is out of reach.
 */
export async function openBoss(options: BossOptions): Promise<OpenBoss> {
  const { url, log, connections = 4, maintenanceSeconds = 30 } = options;
  // What pg-boss does not know of it hands on to its pool.
  const settings = {
    connectionString: url,
    schema: 'pgboss',
    application_name: 'matters-arising queue',
    max: connections,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: STATEMENT_MS,
    keepAlive: true,
    schedule: false,
    maintenanceIntervalSeconds: maintenanceSeconds,
    archiveCompletedAfterSeconds: KEEP_ENDED_SECONDS,
    deleteAfterDays: 1,
  };
  const boss = new PgBoss(settings);
  let isClosing = false;
  boss.on('error', (error) => {
    if (!isClosing) log.warn({ reason: error.message }, 'the queue lost its database for a moment');
  });
  const close = async (): Promise<void> => {
    isClosing = true;
    await within(CLOSE_MS, boss.stop({ graceful: false }), () => undefined);
  };
  try {
    await boss.start();
  } catch (error) {
    throw new StoreError('unavailable', 'The database of the sending queue could not be opened.', { cause: error });
  }
  return { boss, close };
}
