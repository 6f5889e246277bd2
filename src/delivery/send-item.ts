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

/** After how long an item that no message of this release fits is tried again. */
const UNFIT_WAIT_SECONDS = 15 * 60;

/** A try that the sending limits held back, which counts as none. */
interface Limited {
  readonly outcome: 'limited';
  readonly afterSeconds: number;
  /** The tenant of which nothing may go out just now; null when it is the conversation alone. */
  readonly blockedTenant: string | null;
}

/** A try that was not begun, since the process is about to stop. */
interface GivenBack {
  readonly outcome: 'given-back';
}

/** What sending works with. */
export type SendingServices = Pick<
  Services,
  'store' | 'compose' | 'notifier' | 'limits' | 'meter' | 'claimSeconds' | 'log'
>;

/** What became of an item. */
export interface Tried {
  readonly outcome: (DeliveryOutcome | Limited)['outcome'];
  /** When it may be tried again; null when it may not. */
  readonly again: Instant | null;
  /** The tenant of which nothing may go out until then; null when others may. */
  readonly blockedTenant: string | null;
}

/**
 * Sends one claimed item of the outbox, drawn from how things stand now. What became of it is durable before this
 * resolves. Only a process that ends between the sending and its record sends that one again, once its lease has run out;
 * none is lost. Gives null, and gives the item back untried, when `mayBegin`, asked once its turn has come, says no. Refuses with a
 * `StoreError`, and gives the item back as well, when what it needs to know is out of reach.
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
    // What holds back a whole tenant is not written down for each of its items.
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

/** What the notifier was given, and what became of it; or why it was given nothing. */
type Attempt = { readonly delivery: Delivery } | DeliveryOutcome | Limited | GivenBack;

/** The nudges of a digest whose recipient cannot be reached are due again, perhaps for somebody else. */
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
    // The notifier answers for what it sends: what throws is a record that could not be read or drawn.
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
  // Another instance may be of a newer release, which knows what to say.
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

/** Too much was sent: nothing of the tenant goes out for as long as Teams says, or a second or two. */
async function holdBack({ limits, log }: SendingServices, tenant: string, afterSeconds: number | null): Promise<void> {
  await limits.pause(tenant, afterSeconds ?? 1 + Math.random()).catch((error: unknown) => {
    // What became of the message is known whether or not this is.
    log.warn({ err: error }, 'a pause could not be kept');
  });
}
