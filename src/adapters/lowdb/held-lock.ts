import { rm, utimes } from 'node:fs/promises';
import { StoreError } from '../../ports/store-error.js';
import type { FolderLock } from './folder-owner.js';
import { readLock } from './lock-owner.js';

const BEAT_EVERY_MS = 4000;
/** How long after a beat this process surely has the folder: half the time another waits before taking it. */
const SURE_FOR_MS = 10_000;

/** Both clocks: one stands still while the machine sleeps, and the other may be set back. */
const now = () => ({ steady: performance.now(), wall: Date.now() });

/**
 * Holds a folder's lock, in which this process wrote `text`. Beats for as long as the process lives, and notices when
 * the lock was lost, for example while the process was paused.
 */
export function holdLock(path: string, text: string, stopListening: (() => Promise<void>) | null): FolderLock {
  let sure = now();
  let isLost = false;
  const isThere = async (): Promise<boolean> => (await readLock(path))?.text === text;
  const beat = async (): Promise<void> => {
    const begun = now();
    isLost ||= !(await isThere());
    if (isLost) return;
    await utimes(path, new Date(), new Date());
    sure = begun;
  };
  // The next beat, or the next write, makes up for a failed one.
  const timer = setInterval(() => void beat().catch(() => undefined), BEAT_EVERY_MS).unref();
  return {
    mayWrite: async () => {
      const { steady, wall } = now();
      if (!isLost && Math.max(steady - sure.steady, wall - sure.wall) < SURE_FOR_MS) return;
      await beat().catch((cause: unknown) => {
        const message = 'DATA_DIR: it cannot be told whether another process has the folder.';
        throw new StoreError('unusable', message, { cause });
      });
      if (isLost)
        throw new StoreError('unusable', 'DATA_DIR: another process has taken the folder over. Restart this one.');
    },
    release: async () => {
      clearInterval(timer);
      if (await isThere()) await rm(path, { force: true });
      await stopListening?.();
    },
  };
}
