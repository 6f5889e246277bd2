import { leadName } from '../model/lead-people.js';
import type { Compose } from '../ports/compose.js';
import type { Reply } from '../model/reply.js';
import type { Instant, Zone } from '../model/calendar/day.js';
import { toLocal } from '../model/calendar/zones.js';
import type { Group } from '../model/group.js';
import { DEFAULT_ZONE } from '../model/new-group.js';
import type { PersonId } from '../model/lead.js';
import { actionsTold, type ForecastMessage, inOrderOfHours } from './forecast-message.js';
import { groupsOfSubject, type OutboxItem } from '../model/outbox-item.js';
import type { Delivery, Notifier } from '../ports/notifier.js';
import { NO_METER } from '../ports/sending-meter.js';
import type { Store } from '../ports/store.js';
import { findReadable } from './find-readable.js';
import { planDue } from './plan-due.js';
import { sendItem, type SendingServices } from './send-item.js';

/** A tick of the clock: what has changed by being sent is looked at again by then. */
const TICK_MS = 60_000;
const CLAIM_SECONDS = 120;
/** More than falls due at any moment. */
const MOST_ITEMS = 1_000_000;
const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/**
 * Plays the looks and the sending from one moment until before another, as the bot would take them if it ran all the
 * time, everything arrived and nobody answered; tells what would go out, in order. Cards that change where they are tell
 * nobody anything. It writes to the store what comes of it: give it a copy.
 */
export async function forecastNudges(
  store: Store,
  compose: Compose,
  from: Instant,
  until: Instant,
): Promise<readonly ForecastMessage[]> {
  const told: ForecastMessage[] = [];
  for (let now: Instant | null = from; now !== null && now < until; now = await nextMoment(store, now)) {
    await planDue(store, now);
    const claim = { now, limit: MOST_ITEMS, seconds: CLAIM_SECONDS };
    for (const item of await store.claimWaiting(claim)) {
      const reply = await replyOf(store, compose, item, now);
      if (reply !== null && item.subject.kind !== 'update') told.push(await foretell(store, item, reply, now));
    }
  }
  return told.sort(inOrderOfHours);
}

async function nextMoment(store: Store, now: Instant): Promise<Instant | null> {
  const next = await store.nextPlanning(now);
  if ((await store.groupsToPlan(now)).length === 0) return next;
  const tick = new Date(Date.parse(now) + TICK_MS).toISOString();
  return next === null || tick < next ? tick : next;
}

/** Sends a claimed item to nobody; gives what it would say, or null when it does not go out. */
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

async function foretell(store: Store, { subject }: OutboxItem, reply: Reply, now: Instant): Promise<ForecastMessage> {
  const ids = [...new Set(groupsOfSubject(subject))];
  const groups = (await Promise.all(ids.map((id) => findReadable(store, id)))).filter((group) => group !== null);
  const { to, zone } =
    'person' in subject ? await personTold(store, subject.person, groups) : groupTold(subject.group, groups);
  return {
    at: now,
    local: toLocal(now, zone),
    zone,
    kind: subject.kind,
    to,
    groups: groups.map(({ prefix }) => prefix),
    actions: actionsTold(reply),
    meetingDay: 'meetingDay' in subject ? subject.meetingDay : null,
  };
}

type Reader = Pick<ForecastMessage, 'to' | 'zone'>;

async function personTold(store: Store, id: PersonId, groups: readonly Group[]): Promise<Reader> {
  const [person, homes] = await Promise.all([store.findPerson(id), store.defaultPoliciesOf([id])]);
  const zone: Zone = person?.nudging.zone ?? homes.get(id)?.zone ?? groups[0]?.zone ?? DEFAULT_ZONE;
  return { to: { kind: 'person', id, name: person?.name ?? nameIn(groups, id) }, zone };
}

/** What a group knows someone as whom the bot has never met. */
function nameIn(groups: readonly Group[], id: PersonId): string {
  const names = groups.map((group) => leadName(id, { leads: group.actions.flatMap(({ leads }) => leads) }, group));
  return names.find((name) => name !== id) ?? id;
}

function groupTold(id: string, [group]: readonly Group[]): Reader {
  return { to: { kind: 'group', id, name: group?.name ?? id }, zone: group?.zone ?? DEFAULT_ZONE };
}
