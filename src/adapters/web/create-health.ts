import pTimeout from 'p-timeout';
import type { Clock } from '../../ports/clock.js';
import type { Log } from '../../ports/log.js';
import { StoreError } from '../../ports/store-error.js';
import type { Stores } from '../../ports/stores.js';
import { CachedProbe } from './cached-probe.js';

/** The answer of the two health handlers. */
export interface Health {
  readonly ok: boolean;
  readonly body: object;
}

export interface HealthOptions {
  readonly stores: Pick<Stores, 'check' | 'damaged'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly mode: 'local' | 'teams';
  /** Whether somebody has asked the process to stop. */
  readonly isStopping: () => boolean;
}

/** Milliseconds within which the store must answer for the process to be ready. */
const READY_WITHIN_MS = 2000;
/** Milliseconds after which `health` answers without the store. */
const ALIVE_WITHIN_MS = 500;
const NO_ANSWER = 'the store does not answer';
/** Milliseconds between two searches for damage; each may read everything. */
const DAMAGE_FRESH_FOR_MS = 15_000;

/**
 * The health of the process. `health` says whether it is alive: always yes, with what is known of the store. `ready`
 * says whether it can take work: yes while the store answers and nobody has asked the process to stop.
 */
export function createHealth({ stores, clock, log, mode, isStopping }: HealthOptions): {
  readonly health: () => Promise<Health>;
  readonly ready: () => Promise<Health>;
} {
  const damage = new CachedProbe(() => stores.damaged(), {
    initial: [],
    maxWaitMs: ALIVE_WITHIN_MS,
    freshForMs: DAMAGE_FRESH_FOR_MS,
  });
  let checking: Promise<string | null> | null = null;
  let wasWell = true;

  async function check(): Promise<string | null> {
    const trouble = await inTime(troubleIn(stores), READY_WITHIN_MS);
    if ((trouble === null) !== wasWell) {
      wasWell = trouble === null;
      if (trouble === null) log.info({}, 'ready again');
      else log.warn({ reason: trouble }, 'not ready');
    }
    return trouble;
  }

  /** Why the store is not well, or null; callers during a check share its answer. */
  const trouble = (): Promise<string | null> => (checking ??= check().finally(() => (checking = null)));

  return {
    async health() {
      const [damaged, reason] = await Promise.all([damage.read(), inTime(trouble(), ALIVE_WITHIN_MS)]);
      const store = reason ?? 'ok';
      const status = damaged.length === 0 && store === 'ok' ? 'ok' : 'degraded';
      return { ok: true, body: { status, store, damaged, now: clock.now(), mode } };
    },
    async ready() {
      const reason = isStopping() ? 'stopping' : await trouble();
      const isReady = reason === null;
      return { ok: isReady, body: isReady ? { status: 'ready' } : { status: 'not ready', reason } };
    },
  };
}

const inTime = (trouble: Promise<string | null>, milliseconds: number): Promise<string | null> =>
  pTimeout(trouble, { milliseconds, fallback: () => NO_ANSWER });

/** The reason in words that anyone may see: an error's own message may reveal where the store is. */
async function troubleIn(stores: Pick<Stores, 'check'>): Promise<string | null> {
  try {
    await stores.check();
    return null;
  } catch (error) {
    if (!(error instanceof StoreError)) return 'the store fails';
    return error.code === 'not-saved' ? 'the store takes no changes' : `the store is ${error.code}`;
  }
}
