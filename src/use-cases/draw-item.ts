import type { Answer } from '../core/answers/answer.js';
import type { Instant } from '../core/calendar/day.js';
import type { Group, Language } from '../core/groups/group.js';
import { upcomingMeetings } from '../core/meetings/next-meeting.js';
import { groupsOfSubject, type OutboxItem, type OutboxSubject } from '../core/nudges/outbox-item.js';
import type { Store } from '../ports/store.js';
import { findReadable } from './find-readable.js';
import { digestAnswer } from './show-digest.js';
import { summaryAnswer } from './show-summary.js';

/** What an item says as things now stand, and in which language. */
export interface Drawn {
  readonly answer: Answer;
  readonly language: Language | 'both';
}

type Subject<Kind extends OutboxSubject['kind']> = Extract<OutboxSubject, { readonly kind: Kind }>;

/** How far ahead the meeting of a planned summary is looked for. */
const MEETINGS_AHEAD = 6;

/** What to send for an item, drawn from how things stand now; null when there is nothing left to say. */
export async function drawItem(store: Store, item: OutboxItem, now: Instant): Promise<Drawn | null> {
  const { subject } = item;
  switch (subject.kind) {
    case 'digest':
      return drawDigest(store, item, now);
    case 'summary':
      return drawSummary(subject, await groupsOf(store, subject), now);
    case 'request':
    case 'decision':
    case 'attend':
    case 'escalation':
    case 'unreachable':
    case 'mention':
      return null;
  }
}

async function groupsOf(store: Store, subject: OutboxSubject): Promise<readonly Group[]> {
  const found = await Promise.all([...new Set(groupsOfSubject(subject))].map((id) => findReadable(store, id)));
  return found.filter((group) => group !== null);
}

async function drawDigest(store: Store, item: OutboxItem, now: Instant): Promise<Drawn | null> {
  const answer = await digestAnswer(store, item, now);
  const [first] = answer?.items ?? [];
  if (answer === null || first === undefined || !('person' in item.subject)) return null;
  const person = await store.findPerson(item.subject.person);
  return { answer, language: person?.language ?? languageOf(first.group.language) };
}

function drawSummary(subject: Subject<'summary'>, [group]: readonly Group[], now: Instant): Drawn | null {
  if (group === undefined) return null;
  const meeting = upcomingMeetings(group, now, MEETINGS_AHEAD).find(({ day }) => day === subject.meetingDay);
  return meeting === undefined ? null : { answer: summaryAnswer(group, meeting, now), language: group.language };
}

const languageOf = (language: Group['language']): Language => (language === 'cy' ? 'cy' : 'en');
