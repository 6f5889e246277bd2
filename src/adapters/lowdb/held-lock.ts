import { rm, utimes } from 'node:fs/promises';
import { StoreError } from '../../ports/store-error.js';
import { readLock } from './lock-owner.js';

const BEAT_EVERY_MS = 4000;
/** Half of what another process waits before it takes the folder: for so long after a beat this one surely has it. */
const SURE_FOR_MS = 10_000;

export interface HeldLockParts {
  readonly path: string;
  /** What this process wrote into the lock. */
  readonly text: string;
  readonly stopListening: (() => Promise<void>) | null;
}

/** A folder's lock that this process has: it beats for as long as the process lives, and knows when it was lost. */
export class HeldLock {
  readonly #parts: HeldLockParts;
  readonly #timer: NodeJS.Timeout;
  #sure = now();
  #isLost = false;

  constructor(parts: HeldLockParts) {
    this.#parts = parts;
    this.#timer = setInterval(() => {
      // A beat that fails is made up for by the next, or by the next write.
      this.#beat().catch(() => undefined);
    }, BEAT_EVERY_MS).unref();
  }

  /** Refuses with `unusable` when another process has taken the folder, as when this one was paused, or may have. */
  async mayWrite(): Promise<void> {
    if (!this.#isLost && since(this.#sure) < SURE_FOR_MS) return;
    await this.#beat().catch((cause: unknown) => {
      throw new StoreError('unusable', 'DATA_DIR: it cannot be told whether another process has the folder.', {
        cause,
      });
    });
    if (this.#isLost)
      throw new StoreError('unusable', 'DATA_DIR: another process has taken the folder over. Restart this one.');
  }

  async #beat(): Promise<void> {
    const { path, text } = this.#parts;
    const begun = now();
    if ((await readLock(path))?.text !== text) this.#isLost = true;
    if (this.#isLost) return;
    await utimes(path, new Date(), new Date());
    this.#sure = begun;
  }

  /** Lets go of the folder. */
  async release(): Promise<void> {
    clearInterval(this.#timer);
    const { path, text, stopListening } = this.#parts;
    if ((await readLock(path))?.text === text) await rm(path, { force: true });
    await stopListening?.();
  }
}

/** Both clocks, since one of them stands still while the machine sleeps and the other may be set back. */
interface Moment {
  readonly steady: number;
  readonly wall: number;
}

const now = (): Moment => ({ steady: performance.now(), wall: Date.now() });
const since = ({ steady, wall }: Moment): number => Math.max(performance.now() - steady, Date.now() - wall);
