import type { Instant } from '../model/calendar/day.js';
import { localDay, toLocal } from '../model/calendar/zones.js';
import type { PersonId } from '../model/lead.js';
import type { Roster } from './leads/roster.js';
import { nextMeetingAfter } from '../model/next-meeting.js';
import type { Group } from '../model/group.js';
import type { Mention } from '../model/mention.js';
import type { DeadlineContext } from './deadlines/parsing/deadline-reading.js';

/** The sender of the words to read, the time, and the people mentioned. */
export interface Giver {
  readonly person: { readonly id: PersonId };
  readonly now: Instant;
  readonly mentions: readonly Mention[];
}

/** The parts of a group that a reader needs. */
export type ReadingGroup = Pick<
  Group,
  'id' | 'name' | 'prefix' | 'zone' | 'nation' | 'terms' | 'series' | 'meetings' | 'sets' | 'members'
>;

/** What words about leads are read against: the mentions and, if a member sent them, the group's members and sets. */
export function rosterOf(group: Pick<Group, 'members' | 'sets'>, giver: Giver): Roster {
  const { mentions, person } = giver;
  // Finding a name would show a non-member who is in the group.
  const isKnown = group.members.some(({ id }) => id === person.id);
  return { people: isKnown ? group.members : [], sets: isKnown ? group.sets : [], mentions, speaker: person.id };
}

/** What words about deadlines are read against: the group's zone, next meeting and bank holidays. */
export function deadlineContextOf(
  group: Pick<Group, 'zone' | 'series' | 'meetings' | 'nation' | 'terms'>,
  giver: Giver,
): DeadlineContext {
  const nextMeeting = nextMeetingAfter(group, localDay(giver.now, group.zone))?.day ?? null;
  return {
    saidAt: toLocal(giver.now, group.zone),
    nextMeeting,
    meetingAfter: (day) => nextMeetingAfter(group, day)?.day ?? null,
    nation: group.nation,
    terms: group.terms,
  };
}
