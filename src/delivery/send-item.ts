import type { Instant } from '../model/calendar/day.js';
import { afterDelivery, type DeliveryOutcome } from './after-delivery.js';
import { addMs, msBetween } from '../model/calendar/instants.js';
import { addresseeOf, type OutboxItem } from '../model/outbox-item.js';
import type { Delivery } from '../ports/notifier.js';
import { StoreError } from '../ports/store-error.js';
import type { Composed } from '../ports/compose.js';
import { limitsTenant } from './limits-tenant.js';
import { mayGoOut } from './may-go-out.js';
import { keepClaim } from './keep-claim.js';
import { isDigest } from './plan-digests.js';
import { recordReachability } from './record-reachability.js';
import { recordOutcome } from './record-outcome.js';
import type { Services } from '../ports/services.js';

/** How long an item waits when it fits no message of this release. */
const UNFIT_WAIT_SECONDS = 15 * 60;

/** A try that the sending limits held back; it does not count. */
interface Limited {
  readonly outcome: 'limited';
  readonly afterSeconds: number;
  /** The tenant that may send nothing just now; null when only the conversation is limited. */
  readonly blockedTenant: string | null;
}

/** A try that did not start because the process is about to stop. */
interface GivenBack {
  readonly outcome: 'given-back';
}

/** The services that sending needs. */
export type SendingServices = Pick<
  Services,
  'store' | 'compose' | 'notifier' | 'limits' | 'meter' | 'claimSeconds' | 'log'
>;

/** The outcome of trying an item. */
export interface Tried {
  readonly outcome: (DeliveryOutcome | Limited)['outcome'];
  /** When it may be tried again; null when it may not. */
  readonly again: Instant | null;
  /** The tenant that may send nothing until then; null when its other items may go. */
  readonly blockedTenant: string | null;
}

/**
 * Sends one claimed item of the outbox, drawn from the current state of things. Stores the outcome before it resolves.
 * No item is lost; one is sent again, once its lease has run out, only if the process ends between sending and
 * recording it. When the item's turn comes, asks `mayBegin`; if it says no, gives the item back untried and returns
 * null. When what it needs to know is out of reach, gives the item back and rejects with a `StoreError`.
 */
export async function sendItem(
  services: SendingServices,
  item: OutboxItem,
  now: Instant,
  mayBegin: () => boolean = () => true,
): Promise<Tried | null> {
  const letGo = keepClaim(services, item);
  try {
    return await sendClaimed(services, item, now, mayBegin);
  } finally {
    letGo();
  }
}

async function sendClaimed(
  services: SendingServices,
  item: OutboxItem,
  now: Instant,
  mayBegin: () => boolean,
): Promise<Tried | null> {
  const { store, log, meter } = services;
  const { key } = item;
  const began = performance.now();
  const tried = await attempt(services, item, now, mayBegin);
  const delivery = outcomeOf(item, tried);
  const { outcome } = delivery;
  if (outcome === 'given-back') {
    await store.releaseItem(item);
    return null;
  }
  meter.tried(item.subject.kind, outcome, performance.now() - began, msBetween(item.dueAt, now));
  if (outcome === 'limited') {
    const { blockedTenant, afterSeconds } = delivery;
    const again = addMs(now, afterSeconds * 1000);
    // A limit on the whole tenant is not written down for each of its items.
    if (blockedTenant === null) await recordOutcome(services, key, (current) => delayed(current, again));
    else await store.releaseItem(item);
    return { outcome, again, blockedTenant };
  }
  const jitter = Math.random();
  await recordOutcome(services, key, (current) => afterDelivery(current, delivery, now, jitter));
  if ('delivery' in tried) await recordReachability(services, item, tried.delivery, now);
  log.info({ key, outcome, reason: 'reason' in delivery ? delivery.reason : undefined }, 'tried');
  return { outcome, again: afterDelivery(item, delivery, now, jitter).notBefore, blockedTenant: null };
}

const delayed = (item: OutboxItem, notBefore: Instant): OutboxItem => ({
  ...item,
  state: 'planned',
  attempts: item.attempts - 1,
  notBefore,
});

/** The notifier's delivery, or why the notifier was given nothing. */
type Attempt = { readonly delivery: Delivery } | DeliveryOutcome | Limited | GivenBack;

/** Drops a digest whose recipient cannot be reached: its nudges are due again, perhaps for somebody else. */
function outcomeOf(item: OutboxItem, tried: Attempt): DeliveryOutcome | Limited | GivenBack {
  if (!('delivery' in tried)) return tried;
  const { delivery } = tried;
  return isDigest(item) && delivery.outcome === 'parked' && delivery.unreachable !== null
    ? { outcome: 'dropped', reason: `${delivery.unreachable}: ${delivery.reason}` }
    : delivery;
}

async function attempt(
  services: SendingServices,
  item: OutboxItem,
  now: Instant,
  mayBegin: () => boolean,
): Promise<Attempt> {
  try {
    return await tryOnce(services, item, now, mayBegin);
  } catch (error) {
    if (error instanceof StoreError && error.code === 'unavailable') {
      // Nothing has gone out. A claim that cannot be given back runs out.
      await services.store.releaseItem(item).catch(() => undefined);
      throw error;
    }
    // The notifier returns its own failures: what throws here is a record that could not be read or drawn.
    services.log.error({ key: item.key, err: error }, 'sending failed');
    return { outcome: 'retry', reason: 'internal', afterSeconds: null };
  }
}

async function tryOnce(
  services: SendingServices,
  item: OutboxItem,
  now: Instant,
  mayBegin: () => boolean,
): Promise<Attempt> {
  const { store, limits } = services;
  const leave = await mayGoOut(store, item, now);
  if (!leave.ok) return leave;
  const composed = await services.compose(store, item, now);
  if (composed === null) return { outcome: 'dropped', reason: 'nothing left to say' };
  // Another instance may run a newer release, which knows what to say.
  if ('unfit' in composed) return { outcome: 'retry', reason: composed.unfit, afterSeconds: UNFIT_WAIT_SECONDS };
  const tenant = await limitsTenant(store, item);
  const turn = await limits.ask(tenant, addresseeOf(item));
  if (!turn.ok)
    return {
      outcome: 'limited',
      afterSeconds: turn.afterSeconds,
      blockedTenant: turn.blockedBy === 'tenant' ? tenant : null,
    };
  if (!mayBegin()) return { outcome: 'given-back' };
  const delivery = await deliver(services, item, composed);
  if (delivery.outcome === 'retry' && delivery.isThrottled) await holdBack(services, tenant, delivery.afterSeconds);
  return { delivery };
}

function deliver({ notifier }: SendingServices, item: OutboxItem, composed: Composed): Promise<Delivery> {
  const { reply, language, replaces } = composed;
  const { person } = item.subject;
  if (person === undefined) return notifier.postToConversation(addresseeOf(item), reply, language);
  const own = language === 'cy' ? 'cy' : 'en';
  return replaces === null
    ? notifier.sendToPerson(person, reply, own)
    : notifier.updateForPerson(person, replaces, reply, own);
}

/** Teams got too much: pauses the tenant for as long as Teams says, or for a second or two. */
async function holdBack({ limits, log }: SendingServices, tenant: string, afterSeconds: number | null): Promise<void> {
  await limits.pause(tenant, afterSeconds ?? 1 + Math.random()).catch((error: unknown) => {
    // The message's outcome is known either way.
    log.warn({ err: error }, 'a pause could not be kept');
  });
}
