import { setTimeout as delay } from 'node:timers/promises';
import { StoreError } from '../../ports/store-error.js';
import { isCollision, isPassing, toStoreError } from './store-errors.js';

const FIRST_WAIT_MS = 25;
const LONGEST_WAIT_MS = 400;
const MOST_COLLISIONS = 10;
/** After a wait in vain, nobody else waits for this long: their turns would outlast what Teams gives them. */
const GIVEN_UP_MS = 2000;

/**
 * Retries work that failed because of a lost connection or a collision with another instance, as long as a turn can
 * wait.
 */
export class TransientRetries {
  readonly #ms: number;
  #givenUpAt = Number.NEGATIVE_INFINITY;

  constructor(ms: number) {
    this.#ms = ms;
  }

  /**
   * Runs `work` until it succeeds; `before` prepares another try. Rejects with a StoreError when retrying is no use.
   */
  async run<Result>(work: () => Promise<Result>, before: () => void = () => undefined): Promise<Result> {
    const started = performance.now();
    for (let tries = 0; ; tries += 1) {
      try {
        return await work();
      } catch (error) {
        if (error instanceof StoreError) throw error;
        const isWorth = isCollision(error) ? tries < MOST_COLLISIONS : isPassing(error) && !this.#isOver(started);
        if (!isWorth) throw toStoreError(error);
        before();
        await delay(Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** tries) * (0.5 + Math.random() / 2));
      }
    }
  }

  #isOver(started: number): boolean {
    const moment = performance.now();
    if (moment - this.#givenUpAt < GIVEN_UP_MS) return true;
    if (moment - started < this.#ms) return false;
    this.#givenUpAt = moment;
    return true;
  }
}
