import { createQueue, type QueueOptions } from '../../../src/adapters/pg-boss/create-queue.js';
import type { PutJob, SendingHandlers, SendingQueue } from '../../../src/ports/sending-queue.js';
import { shareDatabase } from './shared-database.js';

/** A database for the tests of a file, and instances of the sending queue on it. */
export interface SharedQueues {
  readonly database: ReturnType<typeof shareDatabase>;
  readonly instance: (options?: Partial<QueueOptions>) => Promise<SendingQueue>;
  readonly jobsLeft: () => Promise<unknown>;
}

export function shareQueues(): SharedQueues {
  const database = shareDatabase();
  return {
    database,
    async instance(options = {}) {
      const boss = await database.open();
      const log = { warn: (_fields: object, message: string) => void database.warnings.push(message) };
      return createQueue({ boss, log, waitSeconds: 1, pollMs: 50, ...options });
    },
    jobsLeft: async () => (await database.run('SELECT count(*)::int AS count FROM pgboss.job'))[0]?.['count'],
  };
}

export const job = (key: string, notBefore: string | null = null): PutJob => ({ tenant: 't1', key, notBefore });

/** Handlers that write down what they are asked. */
export function handlers(events: string[], changes: Partial<SendingHandlers> = {}): SendingHandlers {
  return {
    send: ({ tenant, key }) => {
      events.push(`${tenant} ${key}`);
      return Promise.resolve(null);
    },
    giveUp: ({ key }, reason) => {
      events.push(`gave up ${key}: ${reason}`);
      return Promise.resolve();
    },
    ...changes,
  };
}
