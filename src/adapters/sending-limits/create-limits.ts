import type { SendingPermission, SendingLimits } from '../../ports/sending-limits.js';
import type { RateLimitStore } from './rate-limit-store.js';

/** A wait up to this long is waited out; a longer one is left to the caller. */
const MAX_WAIT_MS = 2500;
/** Pauses may put a moment off again and again; after this long the caller has to ask again later. */
const LONGEST_MS = 10_000;
/** A moment missed by more, in a process that was stalled, would be sent in a heap with others that were held up. */
const LATE_MS = 30;
/** Where every moment is missed, waiting for one that is not would send nothing. */
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
