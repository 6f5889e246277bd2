import { hostname } from 'node:os';
import { createQueue } from './adapters/pg-boss/create-queue.js';
import { createScheduler } from './adapters/pg-boss/create-scheduler.js';
import { openBoss } from './adapters/pg-boss/open-boss.js';
import { openStores } from './adapters/postgres/open-stores.js';
import { createLimits } from './adapters/sending-limits/create-limits.js';
import { makeMomentsTable, type RunStatement } from './adapters/sending-limits/moments-table.js';
import { SharedLedger } from './adapters/sending-limits/shared-ledger.js';
import type { DatabaseConfig } from './config.js';
import type { Parts } from './parts.js';
import type { Clock } from './ports/clock.js';
import type { Log } from './ports/log.js';
import type { SendingMeter } from './ports/sending-meter.js';
import { createRetention } from './use-cases/apply-retention.js';
import { handOverDue } from './use-cases/hand-over-due.js';
import { sendHandedOver } from './use-cases/send-handed-over.js';

/** The parts of one of any number of instances over a PostgreSQL, which have a tick every so many seconds between them. */
export async function openSharedParts(
  database: DatabaseConfig,
  clock: Clock,
  log: Log,
  meter: SendingMeter,
  tickSeconds: number,
): Promise<Parts> {
  const { url, poolSize, statementTimeout, sendingLease } = database;
  const applicationName = `matters-arising ${hostname()} ${process.pid}`;
  const stores = await openStores({ url, poolSize, statementTimeoutMs: statementTimeout, applicationName, log });
  const run: RunStatement = async <Row extends object>({ values = [], ...statement }: Parameters<RunStatement>[0]) =>
    (await stores.query({ ...statement, values: [...values] })).rows as Row[];
  await makeMomentsTable(run);
  const { boss, close } = await openBoss({ url, log, maintenanceSeconds: Math.min(30, Math.ceil(sendingLease / 4)) });
  const queue = await createQueue({ boss, log, leaseSeconds: Math.ceil(sendingLease * 1.25) });
  const scheduler = await createScheduler({
    boss,
    everySeconds: tickSeconds,
    leaseSeconds: sendingLease,
    onError: (error) => {
      log.error({ err: error }, 'a tick failed');
    },
  });
  const applyRetention = createRetention({ stores, clock, log });
  return {
    stores,
    limits: createLimits(new SharedLedger({ run, transaction: stores.transaction.bind(stores) })),
    claimSeconds: sendingLease,
    start({ servicesOf }) {
      queue.start(sendHandedOver(stores, servicesOf));
      scheduler.start(async () => {
        await handOverDue({ stores, queue, clock, log, meter });
        await applyRetention();
      });
      return Promise.resolve();
    },
    async stop() {
      await Promise.all([scheduler.stop(), queue.stop()]);
      await close();
    },
  };
}
