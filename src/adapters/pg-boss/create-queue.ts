import type PgBoss from 'pg-boss';
import type { Log } from '../../ports/log.js';
import type { PutJob, SendingHandlers, SendingJob, SendingQueue } from '../../ports/sending-queue.js';
import { StoreError } from '../../ports/store-error.js';
import { jobId } from './job-id.js';
import { keepQueue } from './keep-queue.js';
import { takeDeadLetters } from './take-dead-letters.js';
import { type Taking, takeJobs } from './take-jobs.js';
import { within } from './within.js';

export interface QueueOptions {
  readonly boss: PgBoss;
  readonly log: Pick<Log, 'warn'>;
  /** Items that this instance sends at once. */
  readonly atOnce?: number;
  readonly pollMs?: number;
  /** How long a job may take: longer than an item is claimed for. Then whoever has it counts as dead. */
  readonly leaseSeconds?: number;
  /**
   * Times a job is done again after its handler threw or its instance died, each after the same wait, so for two hours.
   * They do not grow as those do that Teams asks for, which are the item's own: an outage of the database is over when a
   * job can be had at all, and what came into several of them would be told hours late.
   */
  readonly retries?: number;
  readonly waitSeconds?: number;
  /** How long `stop` waits for what is under way. */
  readonly graceMs?: number;
}

const QUEUE = 'send';
const DEAD_LETTERS = 'send-given-up';
/** Without a database the lease gives them back. */
const GIVE_BACK_MS = 2000;

/** The sending queue of all instances on one database. Its own upkeep is pg-boss's, see `openBoss`. */
export async function createQueue(options: QueueOptions): Promise<SendingQueue> {
  const { boss, log, atOnce = 10, pollMs = 500, leaseSeconds = 150, graceMs = 4000 } = options;
  const { retries = 720, waitSeconds = 10 } = options;
  await keepQueue(boss, { name: DEAD_LETTERS });
  await keepQueue(boss, {
    name: QUEUE,
    deadLetter: DEAD_LETTERS,
    retryLimit: retries,
    retryDelay: waitSeconds,
    retryBackoff: false,
    expireInSeconds: leaseSeconds,
  });
  let takings: readonly [sending: Taking, givenUp: Taking] | null = null;

  async function put(jobs: readonly PutJob[]): Promise<void> {
    if (jobs.length === 0) return;
    const inserts = jobs.map(({ tenant, key, notBefore }) => ({
      id: jobId({ tenant, key }),
      name: QUEUE,
      data: { tenant, key },
      ...(notBefore === null ? {} : { startAfter: new Date(notBefore).toISOString() }),
    }));
    try {
      await boss.insert(inserts);
    } catch (error) {
      throw new StoreError('unavailable', 'The sending queue is out of reach.', { cause: error });
    }
    if (jobs.some(({ notBefore }) => notBefore === null)) takings?.[0].wake();
  }

  /** What a job leaves undone in the queue, the lease ends: it is done again, and finds the item sent or claimed. */
  async function ending(job: SendingJob, end: Promise<unknown>): Promise<void> {
    await end.catch((error: unknown) => {
      log.warn({ key: job.key, err: error }, 'a job could not be ended');
    });
  }

  async function send(handlers: SendingHandlers, { id, data }: PgBoss.Job<SendingJob>): Promise<void> {
    let again;
    try {
      again = await within(leaseSeconds * 1000, handlers.send(data), () => {
        throw new Error('sending took too long');
      });
    } catch (error) {
      log.warn({ key: data.key, err: error }, 'a job failed');
      await ending(data, boss.fail(QUEUE, id, { message: error instanceof Error ? error.message : String(error) }));
      return;
    }
    const end = boss.deleteJob(QUEUE, id);
    await ending(data, again === null ? end : end.then(() => put([{ ...data, notBefore: again }])));
  }

  return {
    start(handlers) {
      if (takings !== null) throw new Error('the sending queue has been started already');
      takings = [
        takeJobs<SendingJob>({ boss, queue: QUEUE, atOnce, pollMs, run: (job) => send(handlers, job) }),
        // They are rare, and nobody waits for them.
        takeDeadLetters({
          boss,
          log,
          deadLetters: DEAD_LETTERS,
          queue: QUEUE,
          pollMs: pollMs * 10,
          giveUp: (job, reason) => handlers.giveUp(job, reason),
        }),
      ];
    },
    put,
    async stop() {
      if (takings === null) return;
      const [sending, givenUp] = takings;
      takings = null;
      const [left] = await Promise.all([sending.stop(graceMs), givenUp.stop(graceMs)]);
      const back = left.map((id) => boss.fail(QUEUE, id, { message: 'given back by an instance that stopped' }));
      const given = Promise.all(back).catch((error: unknown) => {
        log.warn({ err: error }, 'jobs under way could not be given back');
      });
      await within(GIVE_BACK_MS, given, () => undefined);
    },
  };
}
