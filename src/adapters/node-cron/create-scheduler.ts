import type { ScheduledTask } from 'node-cron';
import { createTask } from 'node-cron';
import type { Scheduler } from '../../ports/scheduler.js';

interface SchedulerOptions {
  /** A cron expression of five fields, or of six with seconds first; by default every minute. */
  readonly expression?: string;
  /** Whether it ticks once at the start. */
  readonly isHasty?: boolean;
  /** Called when a tick fails; later ticks still run. */
  readonly onError: (error: unknown) => void;
}

const EVERY_MINUTE = '* * * * *';

// Log no skipped tick: it is skipped while the last one still runs, and the next plans everything again.
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined, debug: () => undefined };

/**
 * A scheduler on node-cron. It does not work out what is due, so it needs no zone and makes up for no missed tick.
 * `start` throws when node-cron cannot read the expression.
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
      // What fell due while no process ran need not wait for the minute.
      if (isHasty) void guarded();
    },
    async stop() {
      const stopped = task;
      task = null;
      await stopped?.destroy();
      // A running tick still uses the store, which is closed next.
      await running;
    },
  };
}
