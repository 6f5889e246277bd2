import type { Answer } from '../features/answer.js';
import type { Instant } from '../model/calendar/day.js';
import type { OutboxItem, OutboxSubject } from '../model/outbox-item.js';
import type { Store } from '../ports/store.js';
import { attendAsItStands } from '../features/attendance/reply.js';
import { digestReply } from '../features/digests/handle.js';
import { escalationReply } from '../features/escalations/handle.js';
import { requestAsItStands } from '../features/requests/reply.js';
import type { Drawn } from './compose-item.js';
import { cardsSince, findCard } from './find-card.js';
import { groupsOf } from './groups-of.js';

/** A card that was sent, as it now stands, in its own place; null when it is not known where that is. */
export async function drawUpdate(
  store: Store,
  { person, card }: Extract<OutboxSubject, { readonly kind: 'update' }>,
  now: Instant,
): Promise<Drawn | null> {
  const item = await findCard(store, person, card, cardsSince(now));
  const answer = item === null ? null : await answerOf(store, item, now);
  if (item === null || answer === null || item.activity === null) return null;
  const language = (await store.findPerson(person))?.language ?? 'en';
  return { answer, language, replaces: item.activity };
}

async function answerOf(store: Store, item: OutboxItem, now: Instant): Promise<Answer | null> {
  const { subject } = item;
  if (!('person' in subject)) return null;
  const groups = await groupsOf(store, subject);
  const [group] = groups;
  if (group === undefined) return { kind: 'closed' };
  if (subject.kind === 'digest') return digestReply(store, item, now);
  if (subject.kind === 'escalation') return escalationReply(store, subject.person, [], now);
  if (subject.kind === 'request') return requestAsItStands(group, subject, now);
  return subject.kind === 'attend' ? attendAsItStands(group, subject, now) : null;
}
