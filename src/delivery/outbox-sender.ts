import { setTimeout as delay } from 'node:timers/promises';
import { addresseeOf, type OutboxItem } from '../model/outbox-item.js';
import type { Clock } from '../ports/clock.js';
import type { Log } from '../ports/log.js';
import { sendItem } from './send-item.js';
import type { Services } from '../ports/services.js';
import { BlockedTenants } from './blocked-tenants.js';
import { msBetween } from '../model/calendar/instants.js';

/** How many items of each kind went out. */
export type Sent = ReadonlyMap<string, number>;

interface OutboxSenderOptions {
  readonly services: Services;
  readonly clock: Clock;
  readonly log: Pick<Log, 'error'>;
  readonly mayBegin: () => boolean;
  readonly atOnce: number;
  /** How many claimed items may wait for the sending limits just now. */
  readonly mostWaiting: () => number;
}

/** The time between claims while messages are under way: the limits let a tenant send about 18 in it. */
const BETWEEN_CLAIMS_MS = 400;
/** Finds within this time what other instances plan, give back or leave when they die, and a clock that was moved. */
const LONGEST_WAIT_MS = 5000;
const SHORTEST_WAIT_MS = 50;

interface Run {
  readonly sent: Map<string, number>;
  readonly failures: unknown[];
}

/** Sends what waits in the outbox of one store. Claims in batches, and has up to `atOnce` items under way. */
export class OutboxSender {
  readonly #options: OutboxSenderOptions;
  readonly #blocked: BlockedTenants;
  readonly #underWay = new Set<Promise<void>>();
  /** The keys of the claimed items that wait for their turn. */
  readonly #waiting = new Set<string>();
  #running: Promise<Sent> | null = null;
  #isAskedAgain = false;
  #alarm: { readonly timer: NodeJS.Timeout; readonly at: number } | null = null;

  constructor(options: OutboxSenderOptions) {
    this.#options = options;
    this.#blocked = new BlockedTenants(options.services.store.tenant);
  }

  /** Whether it has anything under way. */
  get isBusy(): boolean {
    return this.#running !== null;
  }

  /** Tries everything that may be tried now, or joins a run that does. Rejects when the store is out of reach. */
  drain(): Promise<Sent> {
    this.#isAskedAgain = true;
    return (this.#running ??= this.#run());
  }

  /** Starts a run, and another whenever something may have become due. Failures go only to the log. */
  wake(): void {
    const { log, services } = this.#options;
    this.#wakeIn(LONGEST_WAIT_MS);
    this.#isAskedAgain = true;
    // The caller that started the run gets its failure.
    if (this.#running !== null) return;
    this.drain().catch((error: unknown) => {
      log.error({ tenant: services.store.tenant, err: error }, 'what waits could not be sent');
    });
  }

  /** Resolves when everything under way has ended; `mayBegin` keeps new items from starting. */
  async stop(): Promise<void> {
    if (this.#alarm !== null) clearTimeout(this.#alarm.timer);
    await this.#running?.catch(() => undefined);
    await Promise.all(this.#underWay);
  }

  async #run(): Promise<Sent> {
    const { mostWaiting, atOnce } = this.#options;
    const run: Run = { sent: new Map(), failures: [] };
    try {
      for (let mayBeMore = true; mayBeMore || this.#isAskedAgain || this.#underWay.size > 0;) {
        const limit = Math.min(mostWaiting() - this.#waiting.size, atOnce - this.#underWay.size);
        if ((mayBeMore || this.#isAskedAgain) && limit > 0) {
          this.#isAskedAgain = false;
          const claimed = await this.#claim(limit);
          mayBeMore = claimed.length === limit;
          for (const item of claimed) this.#begin(item, run);
        }
        await Promise.race([Promise.all(this.#underWay), delay(BETWEEN_CLAIMS_MS, undefined, { ref: false })]);
        // Items under way end by themselves, and waiting ones are claimed again later.
        if (run.failures.length > 0) throw run.failures[0];
      }
      return run.sent;
    } finally {
      this.#running = null;
    }
  }

  async #claim(limit: number): Promise<readonly OutboxItem[]> {
    const { services, clock, mayBegin } = this.#options;
    const except = this.#blocked.except();
    const blockedMs = this.#blocked.nextEnd();
    if (blockedMs !== null) this.#wakeIn(blockedMs);
    if (!mayBegin() || except === 'all') return [];
    return services.store.claimWaiting({ now: clock.now(), limit, seconds: services.claimSeconds, except });
  }

  #begin(item: OutboxItem, run: Run): void {
    this.#waiting.add(item.key);
    const own = this.#try(item)
      .then((kind) => {
        if (kind !== null) run.sent.set(kind, (run.sent.get(kind) ?? 0) + 1);
      })
      .catch((error: unknown) => void run.failures.push(error))
      .finally(() => {
        this.#waiting.delete(item.key);
        this.#underWay.delete(own);
      });
    this.#underWay.add(own);
  }

  /** Returns the kind of the item that went out; null when it did not. */
  async #try(item: OutboxItem): Promise<string | null> {
    const { services, clock, mayBegin } = this.#options;
    const tried = await sendItem(services, item, clock.now(), () => {
      this.#waiting.delete(item.key);
      return mayBegin();
    });
    if (tried === null) return null;
    const againMs = tried.again === null ? null : msBetween(clock.now(), tried.again);
    if (tried.blockedTenant !== null) this.#blocked.block(tried.blockedTenant, addresseeOf(item), againMs ?? 0);
    if (againMs !== null) this.#wakeIn(againMs);
    return tried.outcome === 'sent' ? item.subject.kind : null;
  }

  #wakeIn(inMs: number): void {
    const ms = Math.min(Math.max(inMs, SHORTEST_WAIT_MS), LONGEST_WAIT_MS);
    const at = performance.now() + ms;
    if (!this.#options.mayBegin() || (this.#alarm !== null && this.#alarm.at <= at)) return;
    if (this.#alarm !== null) clearTimeout(this.#alarm.timer);
    const timer = setTimeout(() => {
      this.#alarm = null;
      this.wake();
    }, ms);
    timer.unref();
    this.#alarm = { timer, at };
  }
}
