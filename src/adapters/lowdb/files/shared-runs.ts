/** Returns a function that asks for `work`; calls made while it runs share its next run. */
export function sharedRuns(work: () => Promise<void>): () => Promise<void> {
  let latest: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | null = null;
  const start = (): Promise<void> => {
    waiting = null;
    return work();
  };
  return () => (waiting ??= latest = latest.then(start, start));
}
