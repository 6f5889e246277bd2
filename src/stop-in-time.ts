import pTimeout from 'p-timeout';

/** Something that has to end before the process does. */
export interface Stoppable {
  /** What still runs while it has not ended, in words for the log. */
  readonly what: () => string;
  readonly stop: () => Promise<void>;
}

/** What had not ended when the time was up, and what failed on the way. */
interface Stopped {
  readonly stillRunning: readonly string[];
  readonly failures: readonly unknown[];
}

/** Stops things in stages, those of one stage together, each stage after the one before; gives up after so many milliseconds. */
export async function stopInTime(stages: readonly (readonly Stoppable[])[], ms: number): Promise<Stopped> {
  const running = new Set<Stoppable>();
  const failures: unknown[] = [];
  async function stop(part: Stoppable): Promise<void> {
    running.add(part);
    // One that cannot be stopped well must not keep the others from it.
    await part.stop().catch((error: unknown) => failures.push(error));
    running.delete(part);
  }
  async function stopAll(): Promise<void> {
    for (const stage of stages) await Promise.all(stage.map(stop));
  }
  await pTimeout(stopAll(), { milliseconds: ms, fallback: () => undefined });
  return { stillRunning: [...running].map(({ what }) => what()), failures };
}
