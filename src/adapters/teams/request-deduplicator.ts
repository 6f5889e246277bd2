import { LRUCache } from 'lru-cache';

/** How many activities to remember; Teams retries within seconds, so this is many times what it needs. */
const REMEMBERED = 2000;

/**
 * Runs the work for an inbound activity once, however often Teams delivers it: a second delivery waits for the first
 * and gets its result. Forgets work that failed, so that it can be tried again.
 */
export class RequestDeduplicator<Result> {
  readonly #running = new LRUCache<string, Promise<Result>>({ max: REMEMBERED });

  /** `isFinal` says whether later deliveries may have this result; if not, the next one tries again. */
  run(
    key: string,
    act: () => Promise<Result>,
    isFinal: (result: Result) => boolean = () => true,
  ): { readonly isFirst: boolean; readonly result: Promise<Result> } {
    const known = this.#running.get(key);
    if (known !== undefined) return { isFirst: false, result: known };
    const result = act();
    this.#running.set(key, result);
    const forget = (): boolean => this.#running.delete(key);
    result.then((found) => isFinal(found) || forget(), forget);
    return { isFirst: true, result };
  }

  /** Gives later deliveries another result, while the key is remembered. */
  replace(key: string, result: Result): void {
    if (this.#running.has(key)) this.#running.set(key, Promise.resolve(result));
  }
}
