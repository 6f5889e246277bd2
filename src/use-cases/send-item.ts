import type { Answer } from '../core/answers/answer.js';
import type { Instant } from '../core/calendar/day.js';
import { localDay } from '../core/calendar/zones.js';
import type { Group } from '../core/groups/group.js';
import { upcomingMeetings } from '../core/meetings/next-meeting.js';
import { afterDelivery } from '../core/nudges/after-delivery.js';
import { digestItems } from '../core/nudges/digest-items.js';
import type { OutboxItem } from '../core/nudges/outbox-item.js';
import type { Delivery } from '../ports/notifier.js';
import { StoreError } from '../ports/store-error.js';
import { findReadable } from './find-readable.js';
import { recordOutcome } from './record-outcome.js';
import type { Services } from './services.js';
import { summaryAnswer } from './show-summary.js';

/** What became of an item; `limited` is one that the sending limits hold back, which counts as no try. */
export interface Tried {
  readonly item: OutboxItem;
  readonly delivery: Delivery | { readonly outcome: 'limited'; readonly afterSeconds: number };
  /** When it may be tried again; null when it may not. */
  readonly again: Instant | null;
}

/** How far ahead the meeting of a waiting summary is looked for. */
const MEETINGS_AHEAD = 6;

/**
 * Sends one item of the outbox, drawn from how things stand now, when no other sender has it and it may be tried; gives
 * null otherwise. What became of it is durable before this resolves. Only a process that ends between the sending and
 * its record sends that one again, once the claim has run out; none is lost. Refuses with a `StoreError`, and gives the
 * item back untried, when what it needs to know is out of reach.
 */
export async function sendItem(services: Services, key: string, now: Instant): Promise<Tried | null> {
  const { store, log, claimSeconds } = services;
  const item = await store.claimItem(key, now, claimSeconds);
  if (item === null) return null;
  const delivery = await attempt(services, item, now);
  if (delivery.outcome === 'limited') {
    const again = new Date(Date.parse(now) + delivery.afterSeconds * 1000).toISOString();
    await store.changeOutbox(key, (current) => ({ ...current, notBefore: again }));
    return { item, delivery, again };
  }
  await recordOutcome(services, key, (current) => afterDelivery(current, delivery, now));
  log.info({ key, outcome: delivery.outcome, reason: 'reason' in delivery ? delivery.reason : undefined }, 'sent');
  return { item, delivery, again: afterDelivery(item, delivery, now).notBefore };
}

async function attempt(services: Services, item: OutboxItem, now: Instant): Promise<Tried['delivery']> {
  const { store, limits } = services;
  try {
    const leave = await limits.ask(store.tenant, addressee(item));
    if (!leave.ok) return { outcome: 'limited', afterSeconds: leave.afterSeconds };
    const delivery = await deliver(services, item, now);
    if (delivery.outcome === 'retry' && delivery.isThrottled) await holdBack(services, delivery.afterSeconds);
    return delivery;
  } catch (error) {
    // Nothing has gone out. A claim that cannot be given back either runs out.
    await store.releaseItem(item.key).catch(() => undefined);
    throw error;
  }
}

/**
 * Has everyone wait for as long as Teams asks for; when it does not say, for about what its limits look at. What has gone
 * out, or not, is known: limits out of reach change nothing of it.
 */
async function holdBack({ store, limits, log }: Services, afterSeconds: number | null): Promise<void> {
  await limits.pause(store.tenant, afterSeconds ?? 1 + Math.random()).catch((error: unknown) => {
    log.warn({ err: error }, 'a pause could not be kept');
  });
}

const addressee = ({ subject }: OutboxItem): string => (subject.kind === 'digest' ? subject.person : subject.group);

async function deliver(services: Services, { key, subject }: OutboxItem, now: Instant): Promise<Delivery> {
  try {
    return subject.kind === 'digest'
      ? await deliverDigest(services, subject, now)
      : await deliverSummary(services, subject, now);
  } catch (error) {
    // The notifier answers for what it sends: what throws is a store that could not be read for it.
    if (error instanceof StoreError && error.code === 'unavailable') throw error;
    services.log.error({ key, err: error }, 'sending failed');
    return { outcome: 'retry', reason: 'internal', afterSeconds: null, isThrottled: false };
  }
}

async function deliverDigest(
  { store, notifier }: Services,
  subject: Extract<OutboxItem['subject'], { kind: 'digest' }>,
  now: Instant,
): Promise<Delivery> {
  const person = await store.findPerson(subject.person);
  if (person?.isMuted === true) return { outcome: 'parked', reason: 'muted', unreachable: null };
  const ids = [...new Set(subject.slots.map((slot) => slot.group))];
  const found = await Promise.all(ids.map((id) => findReadable(store, id)));
  const groups = found.filter((group) => group !== null);
  const items = digestItems(subject.slots, groups, now);
  const [first] = items;
  if (first === undefined) return { outcome: 'parked', reason: 'nothing left to say', unreachable: null };
  const answer: Answer = {
    kind: 'digest',
    name: person?.name ?? memberName(groups, subject.person),
    items,
    today: localDay(now, first.group.zone),
  };
  return notifier.sendToPerson(subject.person, answer, person?.language ?? languageOf(first.group.language));
}

async function deliverSummary(
  { store, notifier }: Services,
  subject: Extract<OutboxItem['subject'], { kind: 'summary' }>,
  now: Instant,
): Promise<Delivery> {
  const group = await findReadable(store, subject.group);
  const meeting =
    group === null
      ? undefined
      : upcomingMeetings(group, now, MEETINGS_AHEAD).find(({ day }) => day === subject.meetingDay);
  if (group === null || meeting === undefined)
    return { outcome: 'parked', reason: 'the meeting is no longer to come', unreachable: null };
  return notifier.postToConversation(group.id, summaryAnswer(group, meeting, now), group.language);
}

const languageOf = (language: Group['language']): 'en' | 'cy' => (language === 'cy' ? 'cy' : 'en');

function memberName(groups: readonly Group[], id: string): string {
  for (const group of groups) {
    const member = group.members.find((candidate) => candidate.id === id);
    if (member !== undefined) return member.name;
  }
  return id;
}
