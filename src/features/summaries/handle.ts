import type { Instant } from '../../model/calendar/day.js';
import { localDay } from '../../model/calendar/zones.js';
import type { Group, GroupId } from '../../model/group.js';
import { headOf } from '../../model/group-head.js';
import type { Meeting } from '../../model/meeting.js';
import { nextMeeting } from '../../model/next-meeting.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import type { Store } from '../../ports/store.js';
import { availabilityOfLeads } from '../../delivery/lead-notes.js';
import { wholeGroups } from '../../access/find-groups.js';
import type { SummaryReply } from './reply.js';
import { summarise } from './rules/summarise.js';

/** Where everything stands ahead of the next meeting, whenever someone asks. */
export async function showSummary(
  services: Services,
  asker: Asker,
  target: GroupId | null = null,
): Promise<SummaryReply | ProblemReply> {
  const groups = await wholeGroups(services, asker);
  const group = target === null ? groups[0] : groups.find((candidate) => candidate.id === target);
  const meeting = group === undefined ? null : nextMeeting(group, asker.now);
  if (group === undefined || meeting === null) return problemReply({ code: 'no-meeting-planned' });
  return summaryReply(services.store, group, meeting, asker.now);
}

/** The summary of a group ahead of one meeting. */
export async function summaryReply(store: Store, group: Group, meeting: Meeting, now: Instant): Promise<SummaryReply> {
  const availabilityIn = await availabilityOfLeads(store, group);
  return {
    kind: 'summary',
    group: headOf(group),
    summary: summarise(group, meeting, now, availabilityIn),
    today: localDay(now, group.zone),
  };
}
