import { leadName } from '../model/lead-people.js';
import type { Compose } from '../ports/compose.js';
import type { Reply } from '../model/reply.js';
import type { Instant, Zone } from '../model/calendar/day.js';
import { toLocal } from '../model/calendar/zones.js';
import type { Group } from '../model/group.js';
import { DEFAULT_ZONE } from '../model/new-group.js';
import type { PersonId } from '../model/lead.js';
import { addMs, earliest, MINUTE_MS } from '../model/calendar/instants.js';
import { type Forecast, type ForecastMessage, inOrderOfHours } from './forecast-message.js';
import { groupsOfSubject, type OutboxItem } from '../model/outbox-item.js';
import type { Delivery, Notifier } from '../ports/notifier.js';
import { NO_METER } from '../ports/sending-meter.js';
import type { Store } from '../ports/store.js';
import { findReadable } from './find-readable.js';
import type { MessagePlans } from './message-plan.js';
import { planDue } from './plan-due.js';
import { sendItem, type SendingServices } from './send-item.js';

const CLAIM_SECONDS = 120;
/** More than falls due at any moment. */
const MOST_ITEMS = 1_000_000;
const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** The plans of every kind of message, and the function that composes one. */
export interface Messages {
  readonly plans: MessagePlans;
  readonly compose: Compose;
}

/**
 * Simulates planning and sending from `from` until before `until`, as if the bot ran all the time, everything arrived
 * and nobody answered. Returns what would go out, in order, without the cards that are updated in place. Writes the
 * results to the store: pass a copy.
 */
export async function forecastNudges(
  store: Store,
  { plans, compose }: Messages,
  from: Instant,
  until: Instant,
): Promise<readonly ForecastMessage[]> {
  const messages: ForecastMessage[] = [];
  for (let now: Instant | null = from; now !== null && now < until; now = await nextMoment(store, now)) {
    await planDue(plans, store, now);
    const claim = { now, limit: MOST_ITEMS, seconds: CLAIM_SECONDS };
    for (const item of await store.claimWaiting(claim)) {
      const reply = await replyOf(store, compose, item, now);
      const forecast = reply === null ? null : forecastOf(plans, item, reply);
      if (forecast !== null) messages.push(await forecastMessage(store, item, forecast, now));
    }
  }
  return messages.sort(inOrderOfHours);
}

/**
 * Returns what a forecast says about an item. `reply` was composed for the item's kind, so it fits that kind's plan.
 */
function forecastOf(plans: MessagePlans, { subject }: OutboxItem, reply: Reply): Forecast | null {
  const plan = plans.get(subject.kind);
  return plan?.forecast === undefined ? {} : plan.forecast(reply, subject);
}

async function nextMoment(store: Store, now: Instant): Promise<Instant | null> {
  const next = await store.nextPlanning(now);
  if ((await store.groupsToPlan(now)).length === 0) return next;
  // The next tick plans again the groups that sending has changed.
  return earliest([next, addMs(now, MINUTE_MS)]);
}

/** Sends a claimed item to nobody. Returns what it would say, or null when it does not go out. */
async function replyOf(store: Store, compose: Compose, item: OutboxItem, now: Instant): Promise<Reply | null> {
  const said: Reply[] = [];
  const take = (_to: string, reply: Reply): Promise<Delivery> => {
    said.push(reply);
    return Promise.resolve({ outcome: 'sent', activity: null });
  };
  const notifier: Notifier = {
    postToConversation: take,
    sendToPerson: take,
    updateForPerson: (person, _activity, reply) => take(person, reply),
  };
  const services: SendingServices = {
    store,
    compose,
    notifier,
    limits: { ask: () => Promise.resolve({ ok: true }), pause: () => Promise.resolve() },
    meter: NO_METER,
    claimSeconds: CLAIM_SECONDS,
    log: silent,
  };
  await sendItem(services, item, now);
  return said[0] ?? null;
}

async function forecastMessage(
  store: Store,
  { subject }: OutboxItem,
  forecast: Forecast,
  now: Instant,
): Promise<ForecastMessage> {
  const ids = [...new Set(groupsOfSubject(subject))];
  const groups = (await Promise.all(ids.map((id) => findReadable(store, id)))).filter((group) => group !== null);
  const { to, zone } =
    subject.person === undefined
      ? chatOf(subject.group ?? '', groups)
      : await personFrom(store, subject.person, groups);
  return {
    at: now,
    local: toLocal(now, zone),
    zone,
    kind: subject.kind,
    to,
    groups: groups.map(({ prefix }) => prefix),
    actions: forecast.actions ?? [],
    meetingDay: forecast.meetingDay ?? null,
  };
}

type Recipient = Pick<ForecastMessage, 'to' | 'zone'>;

async function personFrom(store: Store, id: PersonId, groups: readonly Group[]): Promise<Recipient> {
  const [person, homes] = await Promise.all([store.findPerson(id), store.defaultPoliciesOf([id])]);
  const zone: Zone = person?.nudging.zone ?? homes.get(id)?.zone ?? groups[0]?.zone ?? DEFAULT_ZONE;
  return { to: { kind: 'person', id, name: person?.name ?? nameIn(groups, id) }, zone };
}

/** The name that these groups have for someone the bot has never met. */
function nameIn(groups: readonly Group[], id: PersonId): string {
  const names = groups.map((group) => leadName(id, { leads: group.actions.flatMap(({ leads }) => leads) }, group));
  return names.find((name) => name !== id) ?? id;
}

function chatOf(id: string, [group]: readonly Group[]): Recipient {
  return { to: { kind: 'group', id, name: group?.name ?? id }, zone: group?.zone ?? DEFAULT_ZONE };
}
