import pLimit from 'p-limit';
import type { Store } from '../ports/store.js';
import type { Sent } from './outbox-sender.js';
import type { MessagePlans } from './message-plan.js';
import { planDue } from './plan-due.js';
import type { Services } from '../ports/services.js';
import type { Worker } from './worker.js';

/** Puts what has fallen due into the outboxes. Planning again, or in two instances at once, puts nothing in twice. */
export interface Planner {
  /** Plans for every tenant, even when one fails; then rejects with the first failure. */
  plan(): Promise<void>;
  /** The same, then sends what may go out now. Resolves once all of it has been tried, with the number sent by kind. */
  planAndSend(): Promise<Sent>;
}

/** Tenants to plan at once: a slow one delays no other, and the answers to people come first. */
const AT_ONCE = 4;

/** Creates an instance's planner. Runs go one after another; `plans` loads every kind of message on its first call. */
export function createPlanner(
  plans: () => Promise<MessagePlans>,
  stores: () => Promise<readonly Store[]>,
  servicesOf: (store: Store) => Services,
  worker: Pick<Worker, 'drain'>,
): Planner {
  let running: Promise<unknown> = Promise.resolve();

  async function planFor(store: Store): Promise<void> {
    const { clock, meter, log } = servicesOf(store);
    try {
      const put = await planDue(await plans(), store, clock.now());
      for (const { subject } of put) meter.planned(subject.kind, 1);
    } catch (error) {
      log.error({ tenant: store.tenant, err: error }, 'planning failed');
      throw error;
    }
  }

  async function planAll(): Promise<void> {
    const gate = pLimit(AT_ONCE);
    const runs = await Promise.allSettled((await stores()).map((store) => gate(() => planFor(store))));
    const failed = runs.find((run) => run.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  }

  function plan(): Promise<void> {
    const own = running.then(planAll);
    running = own.catch(() => undefined);
    return own;
  }

  return {
    plan,
    async planAndSend() {
      await plan();
      return worker.drain();
    },
  };
}
