/** Gives a flush of folders in which those who ask during one share the next: a flush holds for all that came before it. */
export function sharedFlushes(flush: (folder: string) => Promise<void>): (folder: string) => Promise<void> {
  const running = new Map<string, Promise<void>>();
  const next = new Map<string, Promise<void>>();

  function run(folder: string): Promise<void> {
    const own = flush(folder).finally(() => running.delete(folder));
    running.set(folder, own);
    return own;
  }

  return (folder) => {
    const current = running.get(folder);
    if (current === undefined) return run(folder);
    const waiting = next.get(folder);
    if (waiting !== undefined) return waiting;
    const start = (): Promise<void> => {
      next.delete(folder);
      return run(folder);
    };
    const own = current.then(start, start);
    next.set(folder, own);
    return own;
  };
}
