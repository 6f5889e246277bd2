const LONGEST = 4;
const IDLE = 0.2;

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Waits for as long as this process is busy with other work, at most a few milliseconds: changes that come meanwhile
 * can share one flush, and while the processor is the limit waiting costs nothing. Returns at once when all is quiet.
 */
export async function gather(): Promise<void> {
  const start = performance.now();
  for (let before = start; ;) {
    await nextTurn();
    const now = performance.now();
    if (now - before < IDLE || now - start > LONGEST) return;
    before = now;
  }
}
