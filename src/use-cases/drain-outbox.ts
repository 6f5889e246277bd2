import type { Answer } from '../core/answers/answer.js';
import type { Instant } from '../core/calendar/day.js';
import { localDay } from '../core/calendar/zones.js';
import type { Group } from '../core/groups/group.js';
import { upcomingMeetings } from '../core/meetings/next-meeting.js';
import { digestItems } from '../core/nudges/digest-items.js';
import type { OutboxItem } from '../core/nudges/outbox-item.js';
import { afterDelivery } from '../core/nudges/after-delivery.js';
import type { Delivery } from '../ports/notifier.js';
import type { Services } from './services.js';
import { summaryAnswer } from './show-summary.js';

/** How much of each kind went out. */
export interface Sent {
  readonly nudges: number;
  readonly summaries: number;
}

/** How far ahead the meeting of a waiting summary is looked for. */
const MEETINGS_AHEAD = 6;

/**
 * Sends what waits in the outbox and may be tried at this moment, oldest first, each drawn from how things stand now.
 * What became of it is durable before the next is sent; a crash in between may send that one again, never lose it.
 */
export async function drainOutbox(services: Services, now: Instant): Promise<Sent> {
  const { store, log } = services;
  const waiting = (await store.listOutbox()).filter(
    (item) => item.state === 'waiting' && (item.notBefore === null || item.notBefore <= now),
  );
  if (waiting.length === 0) return { nudges: 0, summaries: 0 };
  const groups = new Map((await store.listGroups()).map((group) => [group.id, group]));
  let nudges = 0;
  let summaries = 0;
  for (const item of waiting) {
    const delivery = await deliver(services, item, groups, now);
    await store.changeOutbox(item.key, (current) => afterDelivery(current, delivery, now));
    if (delivery.outcome === 'sent') {
      if (item.subject.kind === 'digest') nudges += 1;
      else summaries += 1;
    }
    log.info(
      { key: item.key, outcome: delivery.outcome, reason: 'reason' in delivery ? delivery.reason : undefined },
      'sent from the outbox',
    );
  }
  return { nudges, summaries };
}

async function deliver(
  services: Services,
  item: OutboxItem,
  groups: ReadonlyMap<string, Group>,
  now: Instant,
): Promise<Delivery> {
  try {
    return item.subject.kind === 'digest'
      ? await deliverDigest(services, item.subject, groups, now)
      : await deliverSummary(services, item.subject, groups, now);
  } catch (error) {
    services.log.error({ key: item.key, err: error }, 'sending failed');
    return { outcome: 'retry', reason: 'internal', afterSeconds: null };
  }
}

async function deliverDigest(
  services: Services,
  subject: Extract<OutboxItem['subject'], { kind: 'digest' }>,
  groups: ReadonlyMap<string, Group>,
  now: Instant,
): Promise<Delivery> {
  const person = await services.store.findPerson(subject.person);
  if (person?.isMuted === true) return { outcome: 'parked', reason: 'muted' };
  const items = digestItems(subject.slots, [...groups.values()], now);
  const [first] = items;
  if (first === undefined) return { outcome: 'parked', reason: 'nothing left to say' };
  const answer: Answer = {
    kind: 'digest',
    name: person?.name ?? memberName(groups, subject.person),
    items,
    today: localDay(now, first.group.zone),
  };
  return services.notifier.sendToPerson(subject.person, answer, person?.language ?? languageOf(first.group.language));
}

async function deliverSummary(
  services: Services,
  subject: Extract<OutboxItem['subject'], { kind: 'summary' }>,
  groups: ReadonlyMap<string, Group>,
  now: Instant,
): Promise<Delivery> {
  const group = groups.get(subject.group);
  const meeting =
    group === undefined
      ? undefined
      : upcomingMeetings(group, now, MEETINGS_AHEAD).find(({ day }) => day === subject.meetingDay);
  if (group === undefined || meeting === undefined)
    return { outcome: 'parked', reason: 'the meeting is no longer to come' };
  return services.notifier.postToConversation(group.id, summaryAnswer(group, meeting, now), group.language);
}

const languageOf = (language: Group['language']): 'en' | 'cy' => (language === 'cy' ? 'cy' : 'en');

function memberName(groups: ReadonlyMap<string, Group>, id: string): string {
  for (const group of groups.values()) {
    const member = group.members.find((candidate) => candidate.id === id);
    if (member !== undefined) return member.name;
  }
  return id;
}
