/** Gives a flush of folders in which those who ask during one share the next: a flush holds for all that came before it. */
export function sharedFlushes(flush: (folder: string) => Promise<void>): (folder: string) => Promise<void> {
  const latest = new Map<string, Promise<void>>();
  const waiting = new Map<string, Promise<void>>();
  return (folder) => {
    const known = waiting.get(folder);
    if (known !== undefined) return known;
    const start = (): Promise<void> => {
      waiting.delete(folder);
      return flush(folder);
    };
    const own = (latest.get(folder) ?? Promise.resolve()).then(start, start);
    waiting.set(folder, own);
    latest.set(folder, own);
    return own;
  };
}
