import type PgBoss from 'pg-boss';
import type { Scheduler } from '../../ports/scheduler.js';
import { keepQueue } from './keep-queue.js';
import { Nap } from './nap.js';
import { within } from './within.js';

export interface SchedulerOptions {
  readonly boss: PgBoss;
  /** Told of a tick that failed, or could not be asked for; the next one comes all the same. */
  readonly onError: (error: unknown) => void;
  /** How far the ticks are apart. */
  readonly everySeconds?: number;
  /** How often an instance asks whether a tick is to be had. */
  readonly askMs?: number;
  /** After so long a tick under way counts as one of an instance that died. */
  readonly leaseSeconds?: number;
  /** How long `stop` waits for the tick under way. */
  readonly graceMs?: number;
}

const QUEUE = 'look-now';
/** Without a database the lease gives it back. */
const GIVE_BACK_MS = 2000;

/**
 * A scheduler of which all instances on one database have one tick a minute between them, by the database's clock. Each
 * instance asks for it every few seconds; the first to ask in a minute gets it, once the one before has ended.
 */
export async function createScheduler(options: SchedulerOptions): Promise<Scheduler> {
  const { boss, onError, everySeconds = 60, askMs = 5000, leaseSeconds = 120, graceMs = 4000 } = options;
  // Of a stately queue one job waits and one is under way, at most.
  await keepQueue(boss, { name: QUEUE, policy: 'stately', retryLimit: 0, expireInSeconds: leaseSeconds });
  const nap = new Nap();
  let isStopping = false;
  let asking: Promise<void> | null = null;
  let held: string | null = null;

  async function giveBack(): Promise<void> {
    if (held === null) return;
    await boss.complete(QUEUE, held);
    held = null;
  }

  async function ask(tick: () => Promise<void>): Promise<void> {
    // Left over when the database was lost at the end of a tick; nobody has another before.
    await giveBack();
    await boss.send(QUEUE, {}, { singletonSeconds: everySeconds });
    const [job] = await boss.fetch(QUEUE);
    if (job === undefined) return;
    held = job.id;
    await Promise.resolve().then(tick).catch(onError);
    await giveBack();
  }

  async function askOn(tick: () => Promise<void>): Promise<void> {
    while (!isStopping) {
      await ask(tick).catch(onError);
      await nap.take(askMs);
    }
  }

  return {
    start(tick) {
      if (asking !== null) throw new Error('the scheduler has been started already');
      asking = askOn(tick);
    },
    async stop() {
      isStopping = true;
      nap.cut();
      await within(graceMs, asking ?? Promise.resolve(), () => undefined);
      await within(GIVE_BACK_MS, giveBack().catch(onError), () => undefined);
    },
  };
}
