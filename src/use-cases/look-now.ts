import { planNudges } from '../core/nudges/plan-nudges.js';
import { planSummaries } from '../core/summaries/plan-summaries.js';
import { drainOutbox, type Sent } from './drain-outbox.js';
import type { Services } from './services.js';

/** A look that does one thing at a time: a second one waits for the first. */
export type LookNow = () => Promise<Sent>;

/**
 * Makes the look that every tick takes: what has fallen due goes into the outbox under its unique key, and what waits
 * there is sent. Looking again, missing a look or looking twice at once sends nothing twice.
 */
export function createLookNow(services: Services): LookNow {
  let running: Promise<unknown> = Promise.resolve();
  return () => {
    const look = running.then(() => lookOnce(services));
    running = look.catch(() => undefined);
    return look;
  };
}

async function lookOnce(services: Services): Promise<Sent> {
  const { store, clock } = services;
  const now = clock.now();
  const [groups, people, outbox] = await Promise.all([store.listGroups(), store.listPeople(), store.listOutbox()]);
  const planned = [...planSummaries({ now, groups, outbox }), ...planNudges({ now, groups, people, outbox })];
  if (planned.length > 0) await store.enqueue(planned);
  return drainOutbox(services, now);
}
