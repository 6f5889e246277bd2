import type { ClaimedTry } from '../ports/store.js';
import type { Services } from '../ports/services.js';
import { MINUTE_MS } from '../model/calendar/instants.js';

/** Renewals within one claim period, so that one of them may fail. */
const TIMES = 3;
/** Longer than any send and its record may take: what still hangs then counts as dead. */
const LONGEST_MS = 10 * MINUTE_MS;

/**
 * Keeps a claimed item with its sender while it is being sent: renews the claim until the returned function is called.
 * Only a sender that has died, hangs for ten minutes or is cut off from the store loses it.
 */
export function keepClaim(
  { store, claimSeconds, log }: Pick<Services, 'store' | 'claimSeconds' | 'log'>,
  item: ClaimedTry,
): () => void {
  const began = performance.now();
  let isRenewing = false;
  const renew = async (): Promise<void> => {
    if (isRenewing || performance.now() - began > LONGEST_MS) return;
    isRenewing = true;
    try {
      await store.renewClaim(item, claimSeconds);
    } catch (error) {
      log.warn({ key: item.key, err: error }, 'a claim could not be renewed');
    } finally {
      isRenewing = false;
    }
  };
  const timer = setInterval(() => void renew(), (claimSeconds * 1000) / TIMES);
  // The timer must not keep an otherwise idle process alive.
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}
