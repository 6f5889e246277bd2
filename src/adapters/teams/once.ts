/** How many activities are remembered; Teams retries within seconds, so this is many times what it needs. */
const REMEMBERED = 5000;

/**
 * Runs what an inbound activity asks for once, however often the activity is delivered: a second delivery waits for the
 * first and gets its result. One that failed is forgotten, so that it can be tried again.
 */
export class Once<Result> {
  readonly #running = new Map<string, Promise<Result>>();

  run(key: string, act: () => Promise<Result>): { readonly isFirst: boolean; readonly result: Promise<Result> } {
    const known = this.#running.get(key);
    if (known !== undefined) return { isFirst: false, result: known };
    const result = act();
    this.#running.set(key, result);
    result.catch(() => this.#running.delete(key));
    if (this.#running.size > REMEMBERED) {
      const oldest = this.#running.keys().next().value;
      if (oldest !== undefined) this.#running.delete(oldest);
    }
    return { isFirst: true, result };
  }
}
