import type { Answer } from '../features/answer.js';
import type { Instant } from '../model/calendar/day.js';
import type { Group } from '../model/group.js';
import { mayHear } from '../model/standing.js';
import { groupsOfSubject, type OutboxItem, type OutboxSubject } from '../model/outbox-item.js';
import type { Store } from '../ports/store.js';
import type { Drawn } from './compose-item.js';
import { attendAsItStands } from '../features/attendance/compose-attendance.js';
import { findReadable } from './find-readable.js';
import { requestAsItStands } from '../features/requests/request-answers.js';
import { escalationAnswer } from '../features/escalations/show-escalations.js';
import { digestAnswer } from '../features/digests/show-digest.js';
import { cardsSince, findCard } from './find-card.js';

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
  const found = await Promise.all([...new Set(groupsOfSubject(subject))].map((id) => findReadable(store, id)));
  const groups = found.filter((group): group is Group => group !== null && mayHear(group, subject.person));
  const [group] = groups;
  if (group === undefined) return { kind: 'closed' };
  if (subject.kind === 'digest') return digestAnswer(store, item, now);
  if (subject.kind === 'escalation') return escalationAnswer(store, subject.person, [], now);
  if (subject.kind === 'request') return requestAsItStands(group, subject, now);
  return subject.kind === 'attend' ? attendAsItStands(group, subject, now) : null;
}
