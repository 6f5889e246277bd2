import type { Group } from '../../../model/group.js';
import type { Person } from '../../../model/person.js';
import type { OutboxItem } from '../../../model/outbox-item.js';
import type { Review } from '../../../model/review.js';
import { isAboutThem } from './erase-records.js';
import type { WordEraser } from './erase-words.js';
import type { Identity } from './identity.js';
import type { Trace } from './trace.js';
import { tracesInDecisions } from './traces-in-decisions.js';
import { tracesInMeetings } from './traces-in-meetings.js';
import { tracesInReturns } from './traces-in-returns.js';
import { tracesInAction } from './traces-in-action.js';

const ELSEWHERE = { group: null, reference: null, at: null, text: null } as const;

/** Returns what a group keeps about a person; `live` holds the references of actions stored with the group. */
export function tracesInGroup(
  group: Group,
  live: ReadonlySet<string>,
  identity: Identity,
  words: Pick<WordEraser, 'names'>,
): readonly Trace[] {
  const { id, name, prefix, members, sets } = group;
  const head = { ...ELSEWHERE, group: { id, name, prefix } };
  const isThem = (each: string): boolean => identity.ids.has(each);
  return [
    ...members
      .filter((member) => isThem(member.id))
      .map((member): Trace => {
        const roles = member.roles.join(', ');
        return {
          ...head,
          kind: 'member',
          place: { kind: 'members', id },
          text: roles === '' ? null : roles,
          record: member,
        };
      }),
    ...tracesOfStanding(group, isThem).map((trace) => ({ ...head, ...trace })),
    ...tracesInDecisions(group, isThem, (text) => words.names(text)).map((trace) => ({ ...head, ...trace })),
    ...tracesInReturns(group, isThem, (text) => words.names(text)).map((trace) => ({ ...head, ...trace })),
    ...tracesInMeetings(group, isThem, (text) => words.names(text)).map((trace) => ({ ...head, ...trace })),
    ...sets
      .filter((set) => set.members.some(isThem))
      .map((set): Trace => ({
        ...head,
        kind: 'set',
        place: { kind: 'group', id },
        text: set.name,
        record: { name: set.name, members: set.members.filter(isThem) },
      })),
    ...(group.retention.hold !== null && isThem(group.retention.hold.by.id)
      ? [
          {
            ...head,
            kind: 'held' as const,
            place: { kind: 'group' as const, id },
            at: group.retention.hold.at,
            record: group.retention.hold,
          },
        ]
      : []),
    ...group.actions.flatMap((action) =>
      tracesInAction(action, group, live.has(action.reference), identity, (text) => words.names(text)),
    ),
  ];
}

/** Returns records that the person was a member, leads something as an outsider, or took part in a change of roles. */
function tracesOfStanding(
  { id, former, outsiders, roleChanges }: Group,
  isThem: (id: string) => boolean,
): readonly Pick<Trace, 'kind' | 'place' | 'at' | 'text' | 'record'>[] {
  const place = { kind: 'group', id } as const;
  return [
    ...former
      .filter((member) => isThem(member.id))
      .map((member) => ({ kind: 'former-member' as const, place, at: member.leftAt, text: null, record: member })),
    ...outsiders
      .filter(isThem)
      .map((outsider) => ({ kind: 'outsider' as const, place, at: null, text: null, record: outsider })),
    ...roleChanges
      .filter(({ by, person }) => isThem(person.id) || (by !== null && isThem(by.id)))
      .map((change) => ({ kind: 'role-change' as const, place, at: change.at, text: change.role, record: change })),
  ];
}

/** Returns a person's own record, and where others name them as a stand-in. */
export function tracesInPeople(people: readonly Person[], { ids }: Identity): readonly Trace[] {
  return people.flatMap((person): readonly Trace[] => {
    const place = { kind: 'person', id: person.id } as const;
    if (ids.has(person.id))
      return [{ ...ELSEWHERE, kind: 'person', place, text: person.name, record: withoutKey(person) }];
    const { leave } = person.nudging;
    if (leave?.standIn == null || !ids.has(leave.standIn)) return [];
    // Whose leave it is, and when, is private to the other person.
    return [{ ...ELSEWHERE, kind: 'stand-in', place, record: { standIn: leave.standIn } }];
  });
}

/**
 * Leaves out the key of a calendar address: it says nothing about anybody, and would open the calendar to anyone with a
 * copy.
 */
const withoutKey = ({ calendar, ...person }: Person): object =>
  calendar === undefined ? person : { ...person, calendar: { since: calendar.since } };

/** Returns minutes that the person gave, or that name them. */
export function tracesInReviews(
  reviews: readonly Review[],
  { ids }: Identity,
  words: Pick<WordEraser, 'erase'>,
): readonly Trace[] {
  return reviews.flatMap((review): readonly Trace[] => {
    const isGiven = ids.has(review.by.id);
    if (!isGiven && words.erase(review) === review) return [];
    const items = isGiven ? review.items : review.items.filter((item) => words.erase(item) !== item);
    const decisions = isGiven
      ? review.decisions
      : review.decisions.filter((decision) => words.erase(decision) !== decision);
    const record = {
      title: review.title,
      by: isGiven ? review.by : null,
      items,
      decisions,
      text: isGiven ? review.text : null,
    };
    return [
      {
        ...ELSEWHERE,
        kind: 'minutes',
        place: { kind: 'review', id: review.id },
        at: review.at,
        text: review.title,
        record,
      },
    ];
  });
}

/** Returns messages, sent or not, to the person or to others about them. */
export function tracesInOutbox(
  items: readonly OutboxItem[],
  identity: Identity,
  words: Pick<WordEraser, 'erase'>,
): readonly Trace[] {
  return items
    .filter((item) => isAboutThem(item, identity) || words.erase(item) !== item)
    .map((item) => ({
      ...ELSEWHERE,
      kind: 'message',
      place: { kind: 'item', item },
      at: item.sentAt ?? item.dueAt,
      text: item.subject.kind,
      record: item,
    }));
}

/** Returns the person's 1:1 chats, by key, and what we keep to post there. */
export const tracesInConversations = (
  conversations: readonly { readonly key: string; readonly reference: unknown }[],
  { ids }: Identity,
): readonly Trace[] =>
  conversations
    .filter(({ key }) => ids.has(key))
    .map(({ key, reference }) => ({
      ...ELSEWHERE,
      kind: 'conversation',
      place: { kind: 'conversation', key },
      record: { key, reference },
    }));
