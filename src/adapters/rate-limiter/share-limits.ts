import { createHash } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { StoreError } from '../../ports/store-error.js';
import type { MakeLimiter } from './create-limits.js';

/** Runs one statement on the database that the instances share. */
export type RunStatement = (text: string, values: readonly unknown[]) => Promise<unknown>;

const TABLE = 'sending_rates';
const LONGEST_KEY = 255;

/** Without a log, which a crash of the server empties: what is lost would have run out within the hour. */
const CREATE_TABLE = `CREATE UNLOGGED TABLE IF NOT EXISTS ${TABLE} (
  key varchar(${LONGEST_KEY}) PRIMARY KEY,
  points integer NOT NULL DEFAULT 0,
  expire bigint
)`;

/** Makes the table in which the rates are counted, unless it is there. */
export async function prepareSharedLimits(run: RunStatement): Promise<void> {
  // PostgreSQL lets one of two that make a table at the same moment fail, IF NOT EXISTS or not; the next time it is there.
  await run(CREATE_TABLE, []).catch(() => run(CREATE_TABLE, []));
}

/**
 * Makes limiters that count for all instances together, in a table of their database that `prepareSharedLimits` has
 * made. They go by the clocks of the instances, which have to agree to a fraction of a second. A limiter whose database
 * is out of reach refuses with a `StoreError`.
 */
export function shareLimits(run: RunStatement): MakeLimiter {
  let isFirst = true;
  return (name, { points, seconds }) => {
    const limiter = new RateLimiterPostgres({
      // Statements without a name of their own also pass through poolers that share connections.
      storeClient: { query: ({ text, values }: { text: string; values: unknown[] }) => run(text, values) },
      storeType: 'pool',
      tableName: TABLE,
      tableCreated: true,
      keyPrefix: name,
      points,
      duration: seconds,
      // One of them clears the table, of what ran out an hour ago, for all.
      clearExpiredByTimeout: isFirst,
    });
    isFirst = false;
    const longest = LONGEST_KEY - name.length - ':'.length;
    return {
      async consume(key) {
        try {
          return await limiter.consume(shorten(String(key), longest));
        } catch (refusal) {
          if (refusal instanceof RateLimiterRes) throw refusal;
          throw new StoreError('unavailable', 'The sending limits are out of reach.', { cause: refusal });
        }
      },
    };
  };
}

const shorten = (key: string, longest: number): string =>
  key.length <= longest ? key : createHash('sha256').update(key).digest('hex');
