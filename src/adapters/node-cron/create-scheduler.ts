import { createTask } from 'node-cron';
import type { ScheduledTask } from 'node-cron';
import type { Scheduler } from '../../ports/scheduler.js';

export interface SchedulerOptions {
  /** A cron expression of five fields, or of six with seconds first; every minute when not given. */
  readonly expression?: string;
  /** Told of a tick that failed; the next one comes all the same. */
  readonly onError: (error: unknown) => void;
}

const EVERY_MINUTE = '* * * * *';

/**
 * A scheduler over node-cron. What is due is no business of it, so it needs no zone and makes up for no missed tick.
 * Refuses, by throwing, an expression that node-cron cannot read.
 */
export function createScheduler({ expression = EVERY_MINUTE, onError }: SchedulerOptions): Scheduler {
  let task: ScheduledTask | null = null;
  let running: Promise<void> = Promise.resolve();
  return {
    start(tick) {
      if (task !== null) throw new Error('the scheduler has been started already');
      const guarded = (): Promise<void> => (running = tick().catch(onError));
      task = createTask(expression, guarded, { noOverlap: true, suppressMissedWarning: true, name: 'look-now' });
      void task.start();
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
