import { itemsFor, rowsFor } from '../agenda/rules/meeting-agenda.js';
import type { Instant } from '../../model/calendar/day.js';
import { localDay } from '../../model/calendar/zones.js';
import type { Group, GroupId } from '../../model/group.js';
import { leadPeople } from '../../model/lead-people.js';
import { headOf } from '../../model/group-head.js';
import type { Meeting } from '../../model/meeting.js';
import { meetingStart, nextMeeting } from '../../model/next-meeting.js';
import { isProblem, type ProblemReply, problemReply, type Reply } from '../../model/reply.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import type { Store } from '../../ports/store.js';
import { availabilityOfLeads } from '../../delivery/lead-notes.js';
import { wholeGroups } from '../../access/find-groups.js';
import { isPlanned, plansInSummary } from '../plans/rules/plan-in-summary.js';
import type { RemindingReply } from '../reminding/reply.js';
import type { SummaryPageReply, SummaryReply } from './reply.js';
import { narrowedTo, openOf } from './rules/ratings.js';
import { type Summary, summarise } from './rules/summarise.js';

/** Returns a group's summary ahead of its next meeting; of several groups, the one that meets next. */
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

/** Returns the summary on which somebody asked for updates, with who was asked; or `reply` itself if asking failed. */
export async function summaryAfterAsking(
  services: Services,
  asker: Asker,
  target: GroupId,
  reply: Reply,
): Promise<Reply> {
  if (!isReminding(reply)) return reply;
  const shown = await showSummary(services, asker, target);
  if (isProblem(shown)) return reply;
  const asked: SummaryReply = { ...shown, asked: reply.people };
  return asked;
}

const isReminding = (reply: Reply): reply is RemindingReply => reply.kind === 'reminding';

interface Planned {
  readonly group: Group;
  readonly meeting: Meeting | null;
}

const startOf = ({ group, meeting }: Planned): Instant =>
  meeting === null ? '9999-12-31T00:00:00.000Z' : meetingStart(meeting, group.zone);

const soonestMeetingFirst = (one: Planned, other: Planned): number =>
  startOf(one) < startOf(other) ? -1 : Number(startOf(one) > startOf(other));

/** Builds a group's summary ahead of a meeting; as things stand now if `meeting` is null. */
export async function summaryReply(
  store: Store,
  group: Group,
  meeting: Meeting | null,
  now: Instant,
): Promise<SummaryReply> {
  const availabilityIn = await availabilityOfLeads(store, group);
  const whole = summarise(group, meeting, now, availabilityIn);
  const agenda = meeting === null ? [] : rowsFor(itemsFor(group, meeting.day), meeting);
  const said = {
    kind: 'summary',
    group: headOf(group),
    today: localDay(now, group.zone),
    ...(agenda.length === 0 ? {} : { agenda }),
  } as const;
  if (group.plans.every(({ endedAt }) => endedAt !== null)) return { ...said, summary: whole };
  // Counts in a plan include everything ever done in it.
  const plans = plansInSummary((await store.findGroup(group.id, 'all')) ?? group, meeting?.day ?? null, now);
  return { ...said, summary: withoutPlanned(whole, group), plans };
}

/** Removes the actions of plans, which have their own part, from a summary. Actions that wait for agreement stay. */
function withoutPlanned(summary: Summary, group: Group): Summary {
  const shown = [...openOf(summary), ...summary.done].filter((action) => !isPlanned(action, group));
  return narrowedTo(summary, new Set([...shown, ...summary.waiting].map(({ reference }) => reference)));
}

/** How many actions a page of a summary shows. */
const PAGE_SIZE = 10;

/**
 * Returns a page of a group's summary, or of the asker's own actions in it; a page beyond the end gives the last one.
 */
export async function showSummaryPage(
  services: Services,
  asker: Asker,
  { group: id, isMine, page: wanted }: { readonly group: GroupId; readonly isMine: boolean; readonly page: number },
): Promise<SummaryPageReply | ProblemReply> {
  const group = (await wholeGroups(services, asker)).find((one) => one.id === id);
  if (group === undefined) return problemReply({ code: 'not-a-member' });
  const whole = await summaryReply(services.store, group, nextMeeting(group, asker.now), asker.now);
  const own = group.actions.filter((action) => leadPeople(action, group).includes(asker.person.id));
  const summary = isMine ? narrowedTo(whole.summary, new Set(own.map(({ reference }) => reference))) : whole.summary;
  const total = openOf(summary).length + summary.done.length;
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(wanted, pages);
  const first = (page - 1) * PAGE_SIZE;
  return { ...whole, kind: 'summary-page', summary, isMine, page, pages, total, first, size: PAGE_SIZE };
}
