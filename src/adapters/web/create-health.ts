import pTimeout from 'p-timeout';
import type { Clock } from '../../ports/clock.js';
import type { Log } from '../../ports/log.js';
import { StoreError } from '../../ports/store-error.js';
import type { Stores } from '../../ports/stores.js';
import { Glimpse } from './glimpse.js';

/** What the two health doors answer. */
export interface Health {
  readonly ok: boolean;
  readonly body: object;
}

export interface HealthOptions {
  readonly stores: Pick<Stores, 'check' | 'damaged'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly mode: 'local' | 'teams';
  /** Whether the process has been asked to stop. */
  readonly isStopping: () => boolean;
}

/** Milliseconds in which the store has to answer for the process to be ready. */
const READY_WITHIN = 2000;
/** Whoever asks whether the process lives waits no longer than this for what the store says. */
const ALIVE_WITHIN = 500;
const NO_ANSWER = 'the store does not answer';
/** Looking for damage may mean reading everything, so that it is done this often at most. */
const DAMAGE_KNOWN_FOR = 15_000;

/**
 * The health of the process. `health` is about being alive: it is well whatever becomes of the store, of which it tells
 * what is known. `ready` is about being given work: it is well while the store answers and nobody has asked for a stop.
 */
export function createHealth({ stores, clock, log, mode, isStopping }: HealthOptions): {
  readonly health: () => Promise<Health>;
  readonly ready: () => Promise<Health>;
} {
  const damage = new Glimpse(() => stores.damaged(), { first: [], patience: ALIVE_WITHIN, knownFor: DAMAGE_KNOWN_FOR });
  let checking: Promise<string | null> | null = null;
  let wasWell = true;

  async function check(): Promise<string | null> {
    const trouble = await inTime(troubleIn(stores), READY_WITHIN);
    if ((trouble === null) !== wasWell) {
      wasWell = trouble === null;
      if (trouble === null) log.info({}, 'ready again');
      else log.warn({ reason: trouble }, 'not ready');
    }
    return trouble;
  }

  /** Why the store is not well, or null; whoever asks while it is being checked gets that check's answer. */
  const trouble = (): Promise<string | null> => (checking ??= check().finally(() => (checking = null)));

  return {
    async health() {
      const [damaged, reason] = await Promise.all([damage.take(), inTime(trouble(), ALIVE_WITHIN)]);
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

/** The reason in words that may be shown to anyone: an error's own may tell where the store is. */
async function troubleIn(stores: Pick<Stores, 'check'>): Promise<string | null> {
  try {
    await stores.check();
    return null;
  } catch (error) {
    if (!(error instanceof StoreError)) return 'the store fails';
    return error.code === 'not-saved' ? 'the store takes no changes' : `the store is ${error.code}`;
  }
}
