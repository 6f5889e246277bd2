import type { Answer } from '../core/answers/answer.js';
import type { Instant } from '../core/calendar/day.js';
import { localDay } from '../core/calendar/zones.js';
import type { Group, GroupId, Language } from '../core/groups/group.js';
import { upcomingMeetings } from '../core/meetings/next-meeting.js';
import { digestItems } from '../core/nudges/digest-items.js';
import { groupsOfSubject, type OutboxItem, type OutboxSubject } from '../core/nudges/outbox-item.js';
import type { Store } from '../ports/store.js';
import { drawAttend, drawEscalation, drawMention, drawUnreachable } from './draw-reach.js';
import { findReadable } from './find-readable.js';
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
  const { subject, key } = item;
  const groups = await groupsOf(store, groupsOfSubject(subject));
  switch (subject.kind) {
    case 'digest':
      return drawDigest(store, subject, key, groups, now);
    case 'summary':
      return drawSummary(store, subject, groups, now);
    case 'escalation':
      return drawEscalation(store, subject, now);
    case 'attend':
      return drawAttend(store, subject, groups, now);
    case 'unreachable':
      return drawUnreachable(store, subject, groups, now);
    case 'mention':
      return drawMention(store, subject, groups, now);
    default:
      return null;
  }
}

async function groupsOf(store: Store, ids: readonly GroupId[]): Promise<readonly Group[]> {
  const found = await Promise.all([...new Set(ids)].map((id) => findReadable(store, id)));
  return found.filter((group) => group !== null);
}

async function drawDigest(
  store: Store,
  subject: Subject<'digest'>,
  key: string,
  groups: readonly Group[],
  now: Instant,
): Promise<Drawn | null> {
  const items = digestItems(subject.slots, subject.person, groups, now);
  const [first] = items;
  if (first === undefined) return null;
  const person = await store.findPerson(subject.person);
  const answer: Answer = {
    kind: 'digest',
    digest: key,
    name: person?.name ?? memberName(groups, subject.person),
    items,
    answered: [],
    today: localDay(now, first.group.zone),
  };
  return { answer, language: person?.language ?? languageOf(first.group.language) };
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
  return { answer: await summaryAnswer(store, group, meeting, now), language: group.language };
}

const languageOf = (language: Group['language']): Language => (language === 'cy' ? 'cy' : 'en');

function memberName(groups: readonly Group[], id: string): string {
  for (const group of groups) {
    const member = group.members.find((candidate) => candidate.id === id);
    if (member !== undefined) return member.name;
  }
  return id;
}
