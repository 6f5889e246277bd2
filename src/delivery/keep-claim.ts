import type { ClaimedTry } from '../ports/store.js';
import type { Services } from '../ports/services.js';
import { MINUTE_MS } from '../model/calendar/instants.js';

/** How often a claim is renewed within its time, so that one renewal may fail. */
const TIMES = 3;
/** Longer than any send and the recording of it may take: what still hangs then is as good as dead. */
const LONGEST_MS = 10 * MINUTE_MS;

/**
 * Has a claimed item stay with its sender for as long as it is being sent: renews the claim until the function that it
 * gives is called. Only a sender that has died, hangs for ten minutes or is cut off from the store loses it.
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
  // It keeps no process up that has nothing else to do.
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}
