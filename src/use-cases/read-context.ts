import { localDay, toLocal } from '../core/calendar/zones.js';
import type { DeadlineContext } from '../core/deadlines/deadline.js';
import type { Group } from '../core/groups/group.js';
import type { Roster } from '../core/leads/roster.js';
import { nextMeetingAfter } from '../core/meetings/next-meeting.js';
import type { Asker } from './asker.js';

/** Against what the asker's words about leads are read: the group's members and sets, and who they mention. */
export function rosterOf(group: Group, asker: Asker): Roster {
  return { people: group.members, sets: group.sets, mentions: asker.mentions, speaker: asker.person.id };
}

/** Against what the asker's words about deadlines are read: the group's zone, next meeting and bank holidays. */
export function deadlineContextOf(group: Group, asker: Asker): DeadlineContext {
  return {
    saidAt: toLocal(asker.now, group.zone),
    nextMeeting: nextMeetingAfter(group, localDay(asker.now, group.zone))?.day ?? null,
    nation: group.nation,
    terms: group.terms,
  };
}
