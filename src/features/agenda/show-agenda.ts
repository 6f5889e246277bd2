import { wholeGroups } from '../../access/find-groups.js';
import type { Day } from '../../model/calendar/day.js';
import { localDay } from '../../model/calendar/zones.js';
import { headOf } from '../../model/group-head.js';
import type { Group, GroupId } from '../../model/group.js';
import type { Meeting } from '../../model/meeting.js';
import { mayRun } from '../../model/members.js';
import { meetingStart } from '../../model/next-meeting.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import { asMembersKnow } from '../../model/standing.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import type { AgendaItemReply, AgendaNews, AgendaReply, AgendaWhereReply } from './reply.js';
import { agendaDays, isOver, meetingAfter, meetingNow, meetingOn } from './rules/agenda-days.js';
import { mayMark } from './rules/change-agenda.js';
import { itemsFor, lengthOf, notReached, rowsFor } from './rules/meeting-agenda.js';
import { saidMeeting } from './rules/said-meeting.js';

/** How many items a page has. */
const ON_PAGE = 10;
/** The most past meetings whose leftovers are shown, and the most leftovers of each. */
const MOST_LEFT = 3;

/** The groups whose agenda may be meant; personal lists count only if there is no other group. */
export async function agendaGroups(services: Services, asker: Asker): Promise<readonly Group[]> {
  const groups = await wholeGroups(services, asker);
  const shared = groups.filter(({ isPersonal }) => !isPersonal);
  return shared.length > 0 ? shared : groups;
}

/** Shows the agenda of the current or next meeting, or of the one that the words mean. */
export async function askAgenda(
  services: Services,
  asker: Asker,
  when: string | null,
): Promise<AgendaReply | AgendaWhereReply | ProblemReply> {
  const groups = await agendaGroups(services, asker);
  const [only, another] = groups;
  if (only === undefined) return problemReply({ code: 'no-group-yet' });
  if (another !== undefined)
    return { kind: 'agenda-where', groups: groups.map(headOf), said: null, when, isStanding: false };
  if (when === null) return agendaReply(only, asker, meetingNow(only, asker.now));
  const meeting = saidMeeting(only, when, asker.now);
  return 'code' in meeting ? problemReply(meeting) : agendaReply(only, asker, meeting);
}

/** A page of the agenda of a group's meeting, for a button. */
export async function showAgenda(
  services: Services,
  asker: Asker,
  { group: id, day, page }: { readonly group: GroupId; readonly day: Day | null; readonly page: number },
): Promise<AgendaReply | ProblemReply> {
  const group = asMembersKnow(await services.store.findGroup(id), asker);
  if (group === null) return problemReply({ code: 'not-a-member' });
  const meeting = day === null ? meetingNow(group, asker.now) : meetingOn(group, day);
  return agendaReply(group, asker, meeting ?? meetingNow(group, asker.now), { page });
}

/** An agenda as of now, with what was just done to it. */
export function agendaReply(
  group: Group,
  { now, person, conversation }: Asker,
  meeting: Meeting | null,
  { news = null, page = 1 }: { readonly news?: AgendaNews | null; readonly page?: number } = {},
): AgendaReply {
  const items = itemsFor(group, meeting?.day ?? null);
  const pages = Math.max(1, Math.ceil(items.length / ON_PAGE));
  const shown = Math.min(page, pages);
  const left = notReached(group, now).filter(({ day }) => day !== meeting?.day);
  const last = left[0]?.day;
  return {
    kind: 'agenda',
    group: headOf(group),
    meeting,
    hasBegun: meeting !== null && meetingStart(meeting, group.zone) <= now,
    rows: rowsFor(items, meeting).slice((shown - 1) * ON_PAGE, shown * ON_PAGE),
    page: shown,
    pages,
    total: items.length,
    minutes: items.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
    untimed: items.filter(({ minutes }) => minutes === null).length,
    length: meeting === null ? null : lengthOf(meeting),
    open: items.filter(({ state, isStanding }) => state === 'planned' && !isStanding).map(({ number }) => number),
    left: left.slice(0, MOST_LEFT),
    next: last === undefined ? null : (meetingAfter(group, last, now)?.day ?? null),
    nextOfThis: meeting === null ? null : (meetingAfter(group, meeting.day, now)?.day ?? null),
    news,
    // A card that everybody sees has all buttons; those who may not use them are refused.
    mayRun: !conversation.isPersonal || mayRun(group, person.id),
    today: localDay(now, group.zone),
  };
}

/** One agenda item, for a button. */
export async function showAgendaItem(
  services: Services,
  asker: Asker,
  id: GroupId,
  number: number,
): Promise<AgendaItemReply | ProblemReply> {
  const group = asMembersKnow(await services.store.findGroup(id), asker);
  return group === null ? problemReply({ code: 'not-a-member' }) : itemReply(group, asker, number);
}

/** One item, in its place among those of its meeting. */
export function itemReply(group: Group, asker: Asker, number: number): AgendaItemReply | ProblemReply {
  const item = group.agenda.find((one) => one.number === number);
  if (item === undefined || item.state === 'withdrawn') return problemReply({ code: 'no-such-agenda-item' });
  const now = meetingNow(group, asker.now);
  const day = item.isStanding ? (now?.day ?? null) : (agendaDays(group).get(number) ?? null);
  const meeting = day === null ? null : meetingOn(group, day);
  const rows = rowsFor(itemsFor(group, day), meeting);
  const at = rows.findIndex((row) => row.item === item);
  const row = rows[at];
  if (row === undefined) return problemReply({ code: 'no-such-agenda-item' });
  const isLeft = meeting !== null && isOver(meeting, group, asker.now);
  return {
    kind: 'agenda-item',
    group: headOf(group),
    row,
    item,
    day,
    next: day === null ? null : (meetingAfter(group, day, asker.now)?.day ?? null),
    above: isLeft ? null : (rows[at - 1]?.item.number ?? null),
    below: isLeft ? null : (rows[at + 1]?.item.number ?? null),
    total: rows.length,
    mayRun: mayRun(group, asker.person.id),
    mayWithdraw: mayMark(group, item, asker.person.id, 'withdraw'),
    today: localDay(asker.now, group.zone),
  };
}
