import type { Instant } from '../model/calendar/day.js';
import { msBetween } from '../model/calendar/instants.js';

const WINDOW_MS = 60_000;
/** More keys than ever come in a minute; the oldest is forgotten first. */
const MOST = 10_000;

interface Asked {
  readonly since: Instant;
  readonly count: number;
}

/** Counts the requests for each key in a minute, and says how long to wait when there are too many. */
export class RequestRate {
  readonly #most: number;
  readonly #asked = new Map<string, Asked>();

  constructor(most: number) {
    this.#most = most;
  }

  /** Whether this key was requested lately. */
  knows(what: string): boolean {
    return this.#asked.has(what);
  }

  forget(what: string): void {
    this.#asked.delete(what);
  }

  /** Counts a request and returns 0; if there were too many, returns the seconds to wait. */
  take(what: string, now: Instant): number {
    const last = this.#asked.get(what);
    const left = last === undefined ? 0 : WINDOW_MS - msBetween(last.since, now);
    if (last === undefined || left <= 0) {
      this.#keep(what, { since: now, count: 1 });
      return 0;
    }
    if (last.count >= this.#most) return Math.ceil(left / 1000);
    this.#keep(what, { ...last, count: last.count + 1 });
    return 0;
  }

  #keep(what: string, asked: Asked): void {
    this.#asked.delete(what);
    this.#asked.set(what, asked);
    const [oldest] = this.#asked.keys();
    if (this.#asked.size > MOST && oldest !== undefined) this.#asked.delete(oldest);
  }
}
