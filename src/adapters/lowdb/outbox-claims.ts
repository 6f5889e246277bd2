import type { Instant } from '../../core/calendar/day.js';
import type { OutboxItem } from '../../core/nudges/outbox-item.js';

/** Who is sending what, within this one process: a claim need not outlast it. */
export class OutboxClaims {
  readonly #until = new Map<string, number>();

  /** Claims an item that waits and may be tried at `now`, for so many seconds of the machine's time. */
  claim(item: OutboxItem | null, now: Instant, seconds: number): OutboxItem | null {
    if (item?.state !== 'waiting' || (item.notBefore !== null && item.notBefore > now)) return null;
    const moment = performance.now();
    if ((this.#until.get(item.key) ?? 0) > moment) return null;
    this.#until.set(item.key, moment + seconds * 1000);
    return item;
  }

  release(key: string): void {
    this.#until.delete(key);
  }
}
