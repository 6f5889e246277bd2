import type PgBoss from 'pg-boss';
import { Nap } from './nap.js';
import { within } from './within.js';

export interface TakeOptions<Data> {
  readonly boss: Pick<PgBoss, 'fetch'>;
  readonly queue: string;
  /** Jobs under way at once. */
  readonly atOnce: number;
  readonly pollMs: number;
  /** Does a job and ends it in the queue; never rejects. */
  readonly run: (job: PgBoss.JobWithMetadata<Data>) => Promise<void>;
}

export interface Taking {
  /** Looks for jobs now. */
  wake(): void;
  /** Takes no more, waits so long for those under way, and gives the ids of those that still are. */
  stop(graceMs: number): Promise<readonly string[]>;
}

/** Takes jobs off a queue, so many at once, each done and ended by itself. */
export function takeJobs<Data>({ boss, queue, atOnce, pollMs, run }: TakeOptions<Data>): Taking {
  const running = new Map<string, Promise<void>>();
  const nap = new Nap();
  let isStopping = false;
  let mayHoldMore = false;

  function begin(job: PgBoss.JobWithMetadata<Data>): void {
    const done = run(job).finally(() => {
      running.delete(job.id);
      if (mayHoldMore) nap.cut();
    });
    running.set(job.id, done);
  }

  async function take(): Promise<void> {
    while (!isStopping) {
      const free = atOnce - running.size;
      if (free > 0) {
        // A database out of reach reads as no jobs.
        const jobs = await boss.fetch<Data>(queue, { batchSize: free, includeMetadata: true });
        mayHoldMore = jobs.length === free;
        for (const job of jobs) begin(job);
      }
      await nap.take(pollMs);
    }
  }

  const taking = take();
  return {
    wake: () => {
      nap.cut();
    },
    async stop(graceMs) {
      isStopping = true;
      nap.cut();
      await within(
        graceMs,
        taking.then(() => Promise.all(running.values())),
        () => undefined,
      );
      return [...running.keys()];
    },
  };
}
