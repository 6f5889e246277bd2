import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { SendingLeave, SendingLimits } from '../../ports/sending-limits.js';
import { CONVERSATION_RATES, type Rate, TENANT_RATES } from './sending-rates.js';

/** Makes what counts one rate; its name is unique among the rates. */
export type MakeLimiter = (name: string, rate: Rate) => Pick<RateLimiterAbstract, 'consume'>;

const inMemory: MakeLimiter = (_name, { points, seconds }) => new RateLimiterMemory({ points, duration: seconds });

/** A wait up to this long is waited out; a longer one is left to whoever asks. */
const PATIENCE_MS = 2500;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The limits of one process or, with a limiter that counts in a shared place, of all together. */
export function createLimits(make: MakeLimiter = inMemory): SendingLimits {
  const limiters = (kind: string, rates: readonly Rate[]) =>
    rates.map((rate) => make(`${kind}-${rate.points}-in-${rate.seconds}`, rate));
  const ofTenant = limiters('tenant', TENANT_RATES);
  const ofConversation = limiters('conversation', CONVERSATION_RATES);

  /** Milliseconds until a message may go out; 0 when it may now, which counts it. */
  async function take(tenant: string, conversation: string): Promise<number> {
    const waits = await Promise.all([
      ...ofTenant.map((limiter) => consume(limiter, tenant)),
      ...ofConversation.map((limiter) => consume(limiter, `${tenant} ${conversation}`)),
    ]);
    return Math.max(...waits);
  }

  return {
    async ask(tenant, conversation): Promise<SendingLeave> {
      for (let waited = 0; ;) {
        const ms = await take(tenant, conversation);
        if (ms === 0) return { ok: true };
        if (waited + ms > PATIENCE_MS) return { ok: false, afterSeconds: Math.ceil(ms / 1000) };
        await wait(ms);
        waited += ms;
      }
    },
  };
}

async function consume(limiter: Pick<RateLimiterAbstract, 'consume'>, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return Math.max(refusal.msBeforeNext, 1);
  }
}
