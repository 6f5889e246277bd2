import { reserve } from '../../delivery/limits/reserve.js';
import { stillCounting } from '../../delivery/limits/next-free-time.js';
import { CONVERSATION_WINDOWS } from '../../delivery/limits/windows.js';
import type { ReservationAnswer, ReservationRequest, RateLimitStore } from './rate-limit-store.js';

interface TenantTraffic {
  moments: readonly number[];
  pausedUntil: number;
  readonly conversations: Map<string, readonly number[]>;
}

/** How many reservations pass before conversations quiet for an hour are cleared again. */
const CLEARED_EVERY = 1000;

/** The rate limits of a bot that runs in one process, kept in its memory. */
export class MemoryRateLimits implements RateLimitStore {
  readonly #tenants = new Map<string, TenantTraffic>();
  #untilCleared = CLEARED_EVERY;

  reserve({ tenant, conversation, maxWaitMs, instead }: ReservationRequest): Promise<ReservationAnswer> {
    const kept = this.#trafficOf(tenant);
    const now = performance.now();
    const traffic = {
      tenant: kept.moments,
      conversation: kept.conversations.get(conversation) ?? [],
      pausedUntil: kept.pausedUntil,
    };
    const { moment, blockedBy, traffic: after } = reserve(traffic, now, { maxWaitMs, instead });
    kept.moments = after.tenant;
    kept.conversations.set(conversation, after.conversation);
    this.#clearNowAndThen(now);
    return Promise.resolve({ moment, blockedBy, waitMs: moment - now, readAt: now });
  }

  stands(tenant: string, moment: number): Promise<boolean> {
    return Promise.resolve(this.#trafficOf(tenant).pausedUntil <= moment);
  }

  pause(tenant: string, ms: number): Promise<void> {
    const kept = this.#trafficOf(tenant);
    kept.pausedUntil = Math.max(kept.pausedUntil, performance.now() + ms);
    return Promise.resolve();
  }

  #trafficOf(tenant: string): TenantTraffic {
    const known = this.#tenants.get(tenant);
    if (known !== undefined) return known;
    const kept: TenantTraffic = { moments: [], pausedUntil: Number.NEGATIVE_INFINITY, conversations: new Map() };
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
