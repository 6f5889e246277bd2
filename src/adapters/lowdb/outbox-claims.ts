import type { Instant } from '../../model/calendar/day.js';
import type { OutboxItem } from '../../model/outbox-item.js';

/**
 * Which items this process is sending. An item that is kept as sending and is none of these was with a process that
 * died: only one at a time has the folder, so that nobody need wait for its lease.
 */
export class OutboxClaims {
  readonly #until = new Map<string, number>();

  /** Whether a sender may have an item: nobody has it, and it is planned and to be tried at `now`, or was with one that died. */
  isFree(item: OutboxItem, now: Instant): boolean {
    // One that is planned may be on its way to the disk as claimed.
    if ((this.#until.get(item.key) ?? 0) > performance.now()) return false;
    return item.state === 'sending' || item.notBefore === null || item.notBefore <= now;
  }

  /** Notes a claim for so many seconds of the machine's time. */
  hold(key: string, seconds: number): void {
    this.#until.set(key, performance.now() + seconds * 1000);
  }

  release(key: string): void {
    this.#until.delete(key);
  }
}
