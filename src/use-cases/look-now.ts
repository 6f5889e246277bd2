import type { Store } from '../ports/store.js';
import { drainOutbox, type Sent } from './drain-outbox.js';
import { planDue } from './plan-due.js';
import type { Services } from './services.js';

/** A look that does one thing at a time: a second one waits for the first. */
export type LookNow = () => Promise<Sent>;

/**
 * Makes the look that every tick takes where one process does everything: in each store what has fallen due goes into
 * the outbox, and what waits there is sent. Looking again, missing a look or looking twice at once sends nothing twice.
 * Once `isStopping` a look ends after the message that is on its way.
 */
export function createLookNow(
  stores: () => Promise<readonly Store[]>,
  servicesOf: (store: Store) => Services,
  isStopping: () => boolean = () => false,
): LookNow {
  let running: Promise<unknown> = Promise.resolve();
  const lookOnce = async (): Promise<Sent> => {
    const sent = { nudges: 0, summaries: 0 };
    for (const store of await stores()) {
      if (isStopping()) break;
      const services = servicesOf(store);
      const now = services.clock.now();
      await planDue(store, now);
      const { nudges, summaries } = await drainOutbox(services, now, isStopping);
      sent.nudges += nudges;
      sent.summaries += summaries;
    }
    return sent;
  };
  return () => {
    const look = running.then(lookOnce);
    running = look.catch(() => undefined);
    return look;
  };
}
