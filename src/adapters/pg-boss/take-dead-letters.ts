import type PgBoss from 'pg-boss';
import type { Log } from '../../ports/log.js';
import type { SendingHandlers, SendingJob } from '../../ports/sending-queue.js';
import { jobId } from './job-id.js';
import { type Taking, takeJobs } from './take-jobs.js';

interface DeadLetterOptions {
  readonly boss: PgBoss;
  readonly log: Pick<Log, 'warn'>;
  /** The queue of given-up jobs, and the one that they come from. */
  readonly deadLetters: string;
  readonly queue: string;
  readonly pollMs: number;
  readonly giveUp: SendingHandlers['giveUp'];
}

/** A job that was given up; with the reason once somebody tried in vain to take note of it. */
type DeadLetter = SendingJob & { readonly reason?: string };

const AT_ONCE = 2;
const AGAIN_SECONDS = 60;

/** Tells of each job that was given up, again each minute until it has been taken note of. */
export function takeDeadLetters({ boss, log, deadLetters, queue, pollMs, giveUp }: DeadLetterOptions): Taking {
  async function tell({ tenant, key }: SendingJob, reason: string, id: string): Promise<void> {
    try {
      await giveUp({ tenant, key }, reason);
      // The failed job goes too: an item that is set to wait again later may be put again.
      await boss.deleteJob(queue, jobId({ tenant, key }));
    } catch (error) {
      log.warn({ key, err: error }, 'an item could not be parked');
      await boss.send(deadLetters, { tenant, key, reason }, { startAfter: AGAIN_SECONDS });
    }
    await boss.deleteJob(deadLetters, id);
  }

  return takeJobs<DeadLetter>({
    boss,
    queue: deadLetters,
    atOnce: AT_ONCE,
    pollMs,
    run: ({ id, data, output }) =>
      // Left under way when the database is lost meanwhile, it is told of again after its lease.
      tell(data, data.reason ?? reasonIn(output), id).catch((error: unknown) => {
        log.warn({ key: data.key, err: error }, 'a job could not be ended');
      }),
  });
}

/** What the last try came to: the handler's words, or pg-boss's own about a lease that ran out. */
function reasonIn(output: object | null): string {
  const { message, value } = (output ?? {}) as { readonly message?: unknown; readonly value?: { message?: unknown } };
  const words = message ?? value?.message;
  return typeof words === 'string' ? words : 'unknown';
}
