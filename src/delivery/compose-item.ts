import type { Answer } from '../features/answer.js';
import type { Instant } from '../model/calendar/day.js';
import type { Group, GroupId } from '../model/group.js';
import { mayHear } from '../model/standing.js';
import { upcomingMeetings } from '../model/next-meeting.js';
import { groupsOfSubject, type OutboxItem, type OutboxSubject } from '../model/outbox-item.js';
import type { Store } from '../ports/store.js';
import { drawAttend, drawNeedNotAttend } from '../features/attendance/compose-attendance.js';
import { drawDeparted, drawRoles } from '../features/membership/compose-membership.js';
import { drawEscalation, drawMention, drawUnreachable } from '../features/escalations/compose-reachability.js';
import type { PersonId } from '../model/lead.js';
import { findReadable } from './find-readable.js';
import { decisionAnswer, requestAnswer } from '../features/requests/request-answers.js';
import { drawUpdate } from './compose-update.js';
import { digestAnswer } from '../features/digests/show-digest.js';
import { summaryAnswer } from '../features/summaries/show-summary.js';
import type { Language } from '../model/language.js';

/** What an item says as things now stand, and in which language. */
export interface Drawn {
  readonly answer: Answer;
  readonly language: Language | 'both';
  /** What Teams calls the message whose place it takes; null for one of its own. */
  readonly replaces: string | null;
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
      return drawSummary(store, subject, await groupsOf(store, subject), now);
    case 'update':
      return drawUpdate(store, subject, now);
    case 'escalation':
      return drawEscalation(store, subject, now);
    case 'attend':
      return drawAttend(store, subject, await groupsOf(store, subject), now);
    case 'need-not-attend':
      return drawNeedNotAttend(store, subject, await groupsOf(store, subject), now);
    case 'unreachable':
      return drawUnreachable(store, subject, await groupsOf(store, subject), now);
    case 'departed':
      return drawDeparted(store, subject, await groupsOf(store, subject), now);
    case 'roles':
      return drawRoles(subject, await groupsOf(store, subject));
    case 'mention':
      return drawMention(store, subject, await groupsOf(store, subject), now);
    case 'request':
      return drawFor(store, subject, now, requestAnswer);
    case 'decision':
      return drawFor(store, subject, now, decisionAnswer);
  }
}

async function groupsOf(store: Store, subject: OutboxSubject): Promise<readonly Group[]> {
  const found = await Promise.all([...new Set(groupsOfSubject(subject))].map((id) => findReadable(store, id)));
  const reader = 'person' in subject ? subject.person : '';
  return found.filter((group): group is Group => group !== null && mayHear(group, reader));
}

async function drawDigest(store: Store, item: OutboxItem, now: Instant): Promise<Drawn | null> {
  const answer = await digestAnswer(store, item, now);
  const [first] = answer?.items ?? [];
  if (answer === null || first === undefined || !('person' in item.subject)) return null;
  const person = await store.findPerson(item.subject.person);
  return { answer, language: person?.language ?? languageOf(first.group.language), replaces: null };
}

/** What a person is told about something in one group. */
async function drawFor<About extends { readonly person: PersonId; readonly group: GroupId }>(
  store: Store,
  subject: About,
  now: Instant,
  answerOf: (group: Group, subject: About, now: Instant) => Answer | null,
): Promise<Drawn | null> {
  const group = await findReadable(store, subject.group);
  if (group === null || !mayHear(group, subject.person)) return null;
  const answer = answerOf(group, subject, now);
  if (answer === null) return null;
  const person = await store.findPerson(subject.person);
  return { answer, language: person?.language ?? languageOf(group.language), replaces: null };
}

async function drawSummary(
  store: Store,
  subject: Subject<'summary'>,
  [group]: readonly Group[],
  now: Instant,
): Promise<Drawn | null> {
  if (group === undefined) return null;
  const meeting = upcomingMeetings(group, now, MEETINGS_AHEAD).find(({ day }) => day === subject.meetingDay);
  if (meeting === undefined) return null;
  return { answer: await summaryAnswer(store, group, meeting, now), language: group.language, replaces: null };
}

const languageOf = (language: Group['language']): Language => (language === 'cy' ? 'cy' : 'en');
