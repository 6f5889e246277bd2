import type { Instant } from '../../model/calendar/day.js';
import { localDay } from '../../model/calendar/zones.js';
import type { Group, GroupId } from '../../model/group.js';
import { headOf } from '../../model/group-head.js';
import type { Meeting } from '../../model/meeting.js';
import { meetingStart, nextMeeting } from '../../model/next-meeting.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import type { Store } from '../../ports/store.js';
import { availabilityOfLeads } from '../../delivery/lead-notes.js';
import { wholeGroups } from '../../access/find-groups.js';
import type { SummaryReply } from './reply.js';
import { summarise } from './rules/summarise.js';

/** Where everything stands ahead of the next meeting, whenever someone asks; of several groups, of that which meets next. */
export async function showSummary(
  services: Services,
  asker: Asker,
  target: GroupId | null = null,
): Promise<SummaryReply | ProblemReply> {
  const groups = (await wholeGroups(services, asker)).filter(({ id }) => target === null || id === target);
  const found = groups.map((group) => ({ group, meeting: nextMeeting(group, asker.now) })).sort(soonestMeetingFirst);
  const [first] = found;
  if (first === undefined) return problemReply({ code: 'no-meeting-planned' });
  return summaryReply(services.store, first.group, first.meeting, asker.now);
}

interface Planned {
  readonly group: Group;
  readonly meeting: Meeting | null;
}

const startOf = ({ group, meeting }: Planned): Instant =>
  meeting === null ? '9999-12-31T00:00:00.000Z' : meetingStart(meeting, group.zone);

const soonestMeetingFirst = (one: Planned, other: Planned): number =>
  startOf(one) < startOf(other) ? -1 : Number(startOf(one) > startOf(other));

/** The summary of a group ahead of one meeting; as things stand now where none is planned. */
export async function summaryReply(
  store: Store,
  group: Group,
  meeting: Meeting | null,
  now: Instant,
): Promise<SummaryReply> {
  const availabilityIn = await availabilityOfLeads(store, group);
  return {
    kind: 'summary',
    group: headOf(group),
    summary: summarise(group, meeting, now, availabilityIn),
    today: localDay(now, group.zone),
  };
}
