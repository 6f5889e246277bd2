import { reserve } from '../../delivery/limits/reserve.js';
import { stillCounting } from '../../delivery/limits/next-free-time.js';
import { CONVERSATION_WINDOWS } from '../../delivery/limits/windows.js';
import type { Answered, Asked, Ledger } from './ledger.js';

interface Kept {
  moments: readonly number[];
  pausedUntil: number;
  readonly conversations: Map<string, readonly number[]>;
}

/** Reservations between two clearings of conversations that have been quiet for an hour. */
const CLEARED_EVERY = 1000;

/** The ledger of a bot that is one process; nothing of it outlasts that. */
export class MemoryLedger implements Ledger {
  readonly #tenants = new Map<string, Kept>();
  #untilCleared = CLEARED_EVERY;

  reserve({ tenant, conversation, patience, instead }: Asked): Promise<Answered> {
    const kept = this.#kept(tenant);
    const now = performance.now();
    const traffic = {
      tenant: kept.moments,
      conversation: kept.conversations.get(conversation) ?? [],
      pausedUntil: kept.pausedUntil,
    };
    const { moment, held, traffic: after } = reserve(traffic, now, { patience, instead });
    kept.moments = after.tenant;
    kept.conversations.set(conversation, after.conversation);
    this.#clearNowAndThen(now);
    return Promise.resolve({ moment, held, waitMs: moment - now, readAt: now });
  }

  stands(tenant: string, moment: number): Promise<boolean> {
    return Promise.resolve(this.#kept(tenant).pausedUntil <= moment);
  }

  pause(tenant: string, ms: number): Promise<void> {
    const kept = this.#kept(tenant);
    kept.pausedUntil = Math.max(kept.pausedUntil, performance.now() + ms);
    return Promise.resolve();
  }

  #kept(tenant: string): Kept {
    const known = this.#tenants.get(tenant);
    if (known !== undefined) return known;
    const kept: Kept = { moments: [], pausedUntil: Number.NEGATIVE_INFINITY, conversations: new Map() };
    this.#tenants.set(tenant, kept);
    return kept;
  }

  #clearNowAndThen(now: number): void {
    this.#untilCleared -= 1;
    if (this.#untilCleared > 0) return;
    this.#untilCleared = CLEARED_EVERY;
    for (const { conversations } of this.#tenants.values())
      for (const [conversation, moments] of conversations)
        if (stillCounting(moments, CONVERSATION_WINDOWS, now).length === 0) conversations.delete(conversation);
  }
}
