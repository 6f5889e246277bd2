import type { Instant } from '../core/calendar/day.js';
import { afterDelivery, type DeliveryOutcome } from '../core/nudges/after-delivery.js';
import { addresseeOf, type OutboxItem } from '../core/nudges/outbox-item.js';
import type { Delivery } from '../ports/notifier.js';
import { StoreError } from '../ports/store-error.js';
import { drawItem, type Drawn } from './draw-item.js';
import { limitsTenant } from './limits-tenant.js';
import { mayGoOut } from './may-go-out.js';
import { keepClaim } from './keep-claim.js';
import { noteReach } from './note-reach.js';
import { recordOutcome } from './record-outcome.js';
import type { Services } from './services.js';

/** A try that the sending limits held back, which counts as none. */
interface Limited {
  readonly outcome: 'limited';
  readonly afterSeconds: number;
}

/** What sending works with. */
export type SendingServices = Pick<Services, 'store' | 'notifier' | 'limits' | 'meter' | 'claimSeconds' | 'log'>;

/** What became of an item. */
export interface Tried {
  readonly item: OutboxItem;
  readonly outcome: (DeliveryOutcome | Limited)['outcome'];
  /** When it may be tried again; null when it may not. */
  readonly again: Instant | null;
}

/**
 * Sends one item of the outbox, drawn from how things stand now, when no other sender has it and it may be tried; gives
 * null otherwise. What became of it is durable before this resolves. Only a process that ends between the sending and
 * its record sends that one again, once its lease has run out; none is lost. Refuses with a `StoreError`, and gives the
 * item back untried, when what it needs to know is out of reach.
 */
export async function sendItem(services: SendingServices, key: string, now: Instant): Promise<Tried | null> {
  const item = await services.store.claimItem(key, now, services.claimSeconds);
  if (item === null) return null;
  const letGo = keepClaim(services, item);
  try {
    return await sendClaimed(services, item, now);
  } finally {
    letGo();
  }
}

async function sendClaimed(services: SendingServices, item: OutboxItem, now: Instant): Promise<Tried> {
  const { log, meter } = services;
  const { key } = item;
  const began = performance.now();
  const tried = await attempt(services, item, now);
  const delivery = outcomeOf(item, tried);
  const { outcome } = delivery;
  meter.tried(item.subject.kind, outcome, performance.now() - began, Date.parse(now) - Date.parse(item.dueAt));
  if (outcome === 'limited') {
    const again = new Date(Date.parse(now) + delivery.afterSeconds * 1000).toISOString();
    await recordOutcome(services, key, (current) => held(current, again));
    return { item, outcome, again };
  }
  const jitter = Math.random();
  await recordOutcome(services, key, (current) => afterDelivery(current, delivery, now, jitter));
  if ('person' in item.subject && 'delivery' in tried) await noteReach(services, item, tried.delivery, now);
  log.info({ key, outcome, reason: 'reason' in delivery ? delivery.reason : undefined }, 'tried');
  return { item, outcome, again: afterDelivery(item, delivery, now, jitter).notBefore };
}

const held = (item: OutboxItem, notBefore: Instant): OutboxItem => ({
  ...item,
  state: 'planned',
  attempts: item.attempts - 1,
  notBefore,
});

/** What the notifier was given, and what became of it; or why it was given nothing. */
type Attempt = { readonly delivery: Delivery } | DeliveryOutcome | Limited;

/** The nudges of a digest whose reader is out of reach are due again, for whoever else can tell them. */
function outcomeOf({ subject }: OutboxItem, tried: Attempt): DeliveryOutcome | Limited {
  if (!('delivery' in tried)) return tried;
  const { delivery } = tried;
  return subject.kind === 'digest' && delivery.outcome === 'parked' && delivery.unreachable !== null
    ? { outcome: 'dropped', reason: `${delivery.unreachable}: ${delivery.reason}` }
    : delivery;
}

async function attempt(services: SendingServices, item: OutboxItem, now: Instant): Promise<Attempt> {
  try {
    return await tryOnce(services, item, now);
  } catch (error) {
    if (error instanceof StoreError && error.code === 'unavailable') {
      // Nothing has gone out. A claim that cannot be given back runs out.
      await services.store.releaseItem(item.key).catch(() => undefined);
      throw error;
    }
    // The notifier answers for what it sends: what throws is a record that could not be read or drawn.
    services.log.error({ key: item.key, err: error }, 'sending failed');
    return { outcome: 'retry', reason: 'internal', afterSeconds: null };
  }
}

async function tryOnce(services: SendingServices, item: OutboxItem, now: Instant): Promise<Attempt> {
  const { store, limits } = services;
  const leave = await mayGoOut(store, item, now);
  if (!leave.ok) return leave;
  const drawn = await drawItem(store, item, now);
  if (drawn === null) return { outcome: 'dropped', reason: 'nothing left to say' };
  const tenant = await limitsTenant(store, item);
  const turn = await limits.ask(tenant, addresseeOf(item));
  if (!turn.ok) return { outcome: 'limited', afterSeconds: turn.afterSeconds };
  const delivery = await deliver(services, item, drawn);
  if (delivery.outcome === 'retry' && delivery.isThrottled) await holdBack(services, tenant, delivery.afterSeconds);
  return { delivery };
}

function deliver({ notifier }: SendingServices, { subject }: OutboxItem, drawn: Drawn): Promise<Delivery> {
  const { answer, language, replaces } = drawn;
  if (!('person' in subject)) return notifier.postToConversation(subject.group, answer, language);
  const own = language === 'cy' ? 'cy' : 'en';
  return replaces === null
    ? notifier.sendToPerson(subject.person, answer, own)
    : notifier.updateForPerson(subject.person, replaces, answer, own);
}

/** Too much was sent: nothing of the tenant goes out for as long as Teams says, or a second or two. */
async function holdBack({ limits, log }: SendingServices, tenant: string, afterSeconds: number | null): Promise<void> {
  await limits.pause(tenant, afterSeconds ?? 1 + Math.random()).catch((error: unknown) => {
    // What became of the message is known whether or not this is.
    log.warn({ err: error }, 'a pause could not be kept');
  });
}
