import type { Answer } from '../answer.js';
import { localDay } from '../../model/calendar/zones.js';
import { headOf } from '../../model/group-head.js';
import type { Group, GroupId } from '../../model/group.js';
import { nextMeeting } from '../../model/next-meeting.js';
import { summarise } from './rules/summarise.js';
import type { Instant } from '../../model/calendar/day.js';
import type { Store } from '../../ports/store.js';
import { problemAnswer } from '../answers.js';
import type { Asker } from '../../ports/asker.js';
import { wholeGroups } from '../../access/find-groups.js';
import type { Services } from '../../ports/services.js';
import { whoIsOutOfReach } from '../escalations/who-is-out-of-reach.js';
import type { Meeting } from '../../model/meeting.js';

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
