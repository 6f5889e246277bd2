import type { ScheduledTask } from 'node-cron';
import { createTask } from 'node-cron';
import type { Scheduler } from '../../ports/scheduler.js';

interface SchedulerOptions {
  /** A cron expression of five fields, or of six with seconds first; every minute when not given. */
  readonly expression?: string;
  /** Whether it ticks once as soon as it is started. */
  readonly isHasty?: boolean;
  /** Called for a tick that failed; the next one comes all the same. */
  readonly onError: (error: unknown) => void;
}

const EVERY_MINUTE = '* * * * *';

// A tick that is left out because the last one still runs is no news: the next one plans everything again.
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined, debug: () => undefined };

/**
 * A scheduler over node-cron. What is due is no business of it, so it needs no zone and makes up for no missed tick.
 * Its `start` refuses, by throwing, an expression that node-cron cannot read.
 */
export function createScheduler({ expression = EVERY_MINUTE, isHasty = false, onError }: SchedulerOptions): Scheduler {
  let task: ScheduledTask | null = null;
  let running: Promise<void> | null = null;
  return {
    start(tick) {
      if (task !== null) throw new Error('the scheduler has been started already');
      const guarded = (): Promise<void> =>
        (running ??= Promise.resolve()
          .then(tick)
          .catch(onError)
          .finally(() => (running = null)));
      task = createTask(expression, guarded, { noOverlap: true, suppressMissedWarning: true, logger: quiet });
      void task.start();
      // What fell due while there was no process need not wait for the minute.
      if (isHasty) void guarded();
    },
    async stop() {
      const stopped = task;
      task = null;
      await stopped?.destroy();
      // A tick under way still uses the store, which is closed next.
      await running;
    },
  };
}
