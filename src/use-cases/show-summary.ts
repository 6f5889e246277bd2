import type { Answer } from '../core/answers/answer.js';
import { localDay } from '../core/calendar/zones.js';
import { headOf } from '../core/groups/group-head.js';
import type { Group, GroupId, Meeting } from '../core/groups/group.js';
import { nextMeeting } from '../core/meetings/next-meeting.js';
import { summarise } from '../core/summaries/summarise.js';
import type { Instant } from '../core/calendar/day.js';
import type { Store } from '../ports/store.js';
import { problemAnswer } from './answers.js';
import type { Asker } from './asker.js';
import { wholeGroups } from './find-groups.js';
import type { Services } from './services.js';
import { whoIsOutOfReach } from './who-is-out-of-reach.js';

/** Where everything stands ahead of the next meeting, whenever someone asks. */
export async function showSummary(services: Services, asker: Asker, target: GroupId | null = null): Promise<Answer> {
  const groups = await wholeGroups(services, asker);
  const group = target === null ? groups[0] : groups.find((candidate) => candidate.id === target);
  const meeting = group === undefined ? null : nextMeeting(group, asker.now);
  if (group === undefined || meeting === null) return problemAnswer({ code: 'no-meeting-planned' });
  return summaryAnswer(services.store, group, meeting, asker.now);
}

/** The summary of a group ahead of one meeting. */
export async function summaryAnswer(store: Store, group: Group, meeting: Meeting, now: Instant): Promise<Answer> {
  const outOfReach = await whoIsOutOfReach(store, group);
  return {
    kind: 'summary',
    group: headOf(group),
    summary: summarise(group, meeting, now, outOfReach),
    today: localDay(now, group.zone),
  };
}
