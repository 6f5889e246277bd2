import { hostname } from 'node:os';
import { openStores } from '../adapters/postgres/open-stores.js';
import { createLimits } from '../adapters/sending-limits/create-limits.js';
import { makeMomentsTable, type RunStatement } from '../adapters/sending-limits/moments-table.js';
import { SharedLedger } from '../adapters/sending-limits/shared-ledger.js';
import type { DatabaseConfig } from '../config.js';
import type { Parts } from './parts.js';
import type { Log } from '../ports/log.js';

/** The parts of one of any number of instances over a PostgreSQL. */
export async function openSharedParts(database: DatabaseConfig, log: Log): Promise<Parts> {
  const { url, poolSize, statementTimeout, sendingLease } = database;
  const applicationName = `matters-arising ${hostname()} ${process.pid}`;
  const stores = await openStores({ url, poolSize, statementTimeoutMs: statementTimeout, applicationName, log });
  const run: RunStatement = async <Row extends object>({ values = [], ...statement }: Parameters<RunStatement>[0]) =>
    (await stores.query({ ...statement, values: [...values] })).rows as Row[];
  await makeMomentsTable(run);
  return {
    stores,
    limits: createLimits(new SharedLedger({ run, transaction: stores.transaction.bind(stores) })),
    claimSeconds: sendingLease,
    tidy: () => Promise.resolve(),
    planAlone: (plan) => stores.planAlone(plan),
  };
}
