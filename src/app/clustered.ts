import { hostname } from 'node:os';
import { openStores } from '../adapters/postgres/open-stores.js';
import { shareRecall } from '../adapters/recall/shared-recall.js';
import { createLimits } from '../adapters/sending-limits/create-limits.js';
import { makeReservationsTable, type RunStatement } from '../adapters/sending-limits/reservations-table.js';
import { SharedRateLimits } from '../adapters/sending-limits/shared-rate-limits.js';
import type { DatabaseConfig } from '../config.js';
import type { Parts } from './parts.js';
import type { Recall } from '../ports/recall.js';
import type { Log } from '../ports/log.js';

/** Opens the parts of one instance, of any number that share a PostgreSQL database. */
export async function openClustered(database: DatabaseConfig, log: Log): Promise<Parts> {
  const { url, poolSize, statementTimeout, sendingLease } = database;
  const applicationName = `matters-arising ${hostname()} ${process.pid}`;
  const stores = await openStores({ url, poolSize, statementTimeoutMs: statementTimeout, applicationName, log });
  const run: RunStatement = async <Row extends object>({ values = [], ...statement }: Parameters<RunStatement>[0]) =>
    (await stores.query({ ...statement, values: [...values] })).rows as Row[];
  await makeReservationsTable(run);
  const recalls = new Map<string, Recall>();
  return {
    stores,
    limits: createLimits(new SharedRateLimits({ run, transaction: stores.transaction.bind(stores) })),
    recallOf: (tenant) => {
      const recall = recalls.get(tenant) ?? shareRecall((statement) => stores.queryAs(tenant, statement), log);
      recalls.set(tenant, recall);
      return recall;
    },
    claimSeconds: sendingLease,
    tidy: () => Promise.resolve(),
    planAlone: (plan) => stores.planAlone(plan),
  };
}
