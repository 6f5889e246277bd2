import type { SendingPermission, SendingLimits } from '../../ports/sending-limits.js';
import type { RateLimitStore } from './rate-limit-store.js';

/** Waits up to this long happen here; for a longer one the caller asks again. */
const MAX_WAIT_MS = 2500;
/** Pauses may delay a request again and again; after this long the caller has to ask again later. */
const LONGEST_MS = 10_000;
/** A stalled process may miss moments by more than this; sending then would send held-up requests all at once. */
const LATE_MS = 30;
/** How often to give up a missed moment: where every moment is missed, giving up each would send nothing. */
const MOST_MISSED = 2;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const tenths = (ms: number): number => Math.max(1, Math.ceil(ms / 100)) / 10;

/** The sending limits of all instances that share the store. */
export function createLimits(store: RateLimitStore): SendingLimits {
  return {
    async ask(tenant, conversation): Promise<SendingPermission> {
      const started = performance.now();
      let missed = 0;
      for (let instead: number | null = null; ;) {
        const isLong = performance.now() - started > LONGEST_MS;
        const maxWaitMs = isLong ? 0 : MAX_WAIT_MS;
        const { moment, blockedBy, waitMs, readAt } = await store.reserve({
          tenant,
          conversation,
          maxWaitMs,
          instead,
        });
        if (blockedBy !== null) return { ok: false, afterSeconds: tenths(waitMs), blockedBy };
        const due = readAt + waitMs;
        if (due > performance.now()) await wait(due - performance.now());
        const stands = waitMs === 0 || (await store.stands(tenant, moment));
        const isLate = performance.now() - due > LATE_MS;
        if (stands && (!isLate || missed >= MOST_MISSED)) return { ok: true };
        if (isLate) missed += 1;
        instead = moment;
      }
    },
    pause: (tenant, seconds) => store.pause(tenant, seconds * 1000),
  };
}
