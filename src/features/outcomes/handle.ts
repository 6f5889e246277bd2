import { similarAmong } from '../../access/find-similar.js';
import { wholeGroups } from '../../access/find-groups.js';
import { availabilityOfLeads } from '../../delivery/lead-notes.js';
import type { Day } from '../../model/calendar/day.js';
import { localDay } from '../../model/calendar/zones.js';
import { currentMeetingDay } from '../../model/current-meeting.js';
import type { Group, GroupId } from '../../model/group.js';
import { headOf } from '../../model/group-head.js';
import { mayRun } from '../../model/members.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import { asMembersKnow } from '../../model/standing.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import type { MeetingCheckReply, MeetingTableReply, TableTextReply } from './reply.js';
import { checkActions } from './rules/check-actions.js';
import { meetingMeant } from './rules/meeting-days.js';
import { actionsOf, tableOf } from './rules/meeting-table.js';

/** How many rows a page holds. */
const PAGE_SIZE = 10;

/** A meeting, and its group with all of the group's actions. */
interface Met {
  readonly group: Group;
  readonly meeting: Day;
}

/** Which meeting the user wants: named in words (null for the last one), or by a button. */
export type Which = { readonly said: string | null } | { readonly group: GroupId; readonly meeting: Day };

/** Finds the meeting that the user wants; in a 1:1 chat, in the group that met last. */
async function find(services: Services, asker: Asker, which: Which): Promise<Met | ProblemReply> {
  if ('group' in which) {
    const group = asMembersKnow(await services.store.findGroup(which.group, 'all'), asker);
    return group === null ? problemReply({ code: 'no-group-yet' }) : { group, meeting: which.meeting };
  }
  const groups = await wholeGroups(services, asker);
  const shared = groups.filter(({ isPersonal }) => !isPersonal);
  const met = (group: Group): Day => currentMeetingDay(group, asker.now) ?? '';
  const [first] = [...(shared.length > 0 ? shared : groups)].sort((one, other) => (met(one) < met(other) ? 1 : -1));
  if (first === undefined) return problemReply({ code: 'no-group-yet' });
  const group = asMembersKnow(await services.store.findGroup(first.id, 'all'), asker) ?? first;
  const meeting = meetingMeant(which.said, group, asker.now);
  return meeting === null ? problemReply({ code: 'deadline-not-read', said: which.said ?? '' }) : { group, meeting };
}

function pageOf(
  wanted: number,
  total: number,
): { readonly page: number; readonly pages: number; readonly from: number } {
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(Math.max(1, wanted), pages);
  return { page, pages, from: (page - 1) * PAGE_SIZE };
}

/** Returns a page of what is missing from a meeting's actions, before it closes. */
export async function checkMeeting(
  services: Services,
  asker: Asker,
  which: Which,
  wanted: number,
): Promise<MeetingCheckReply | ProblemReply> {
  const found = await find(services, asker, which);
  if ('kind' in found) return found;
  const { group, meeting } = found;
  const raised = actionsOf(meeting, group);
  const availabilityIn = await availabilityOfLeads(services.store, group);
  const faulty = checkActions(raised, {
    group,
    similarTo: similarAmong(group.actions),
    isOutOfReach: (person) => availabilityIn(person, group).outOfReach !== null,
  });
  const { page, pages, from } = pageOf(wanted, faulty.length);
  return {
    kind: 'meeting-check',
    group: headOf(group),
    meeting,
    faulty: faulty.slice(from, from + PAGE_SIZE),
    wrong: faulty.length,
    checked: raised.filter(({ status }) => status === 'open').length,
    page,
    pages,
    today: localDay(asker.now, group.zone),
  };
}

/**
 * Closes the meeting: shows what is missing from its actions, or their table if nothing is. Only those who run the
 * group may.
 */
export async function endMeeting(
  services: Services,
  asker: Asker,
): Promise<MeetingCheckReply | MeetingTableReply | ProblemReply> {
  const found = await find(services, asker, { said: null });
  if ('kind' in found) return found;
  const { group, meeting } = found;
  if (!mayRun(group, asker.person.id)) return problemReply({ code: 'not-allowed-end-meeting' });
  const which = { group: group.id, meeting };
  const checked = await checkMeeting(services, asker, which, 1);
  return checked.kind === 'meeting-check' && checked.wrong > 0 ? checked : showTable(services, asker, which, 1);
}

/** Returns a page of a meeting's table: its actions, then its decisions. */
export async function showTable(
  services: Services,
  asker: Asker,
  which: Which,
  wanted: number,
): Promise<MeetingTableReply | ProblemReply> {
  const found = await find(services, asker, which);
  if ('kind' in found) return found;
  const { group, meeting } = found;
  const actions = actionsOf(meeting, group);
  const { decisions } = tableOf(meeting, group, asker.now);
  const { page, pages, from } = pageOf(wanted, actions.length + decisions.length);
  const to = from + PAGE_SIZE;
  return {
    kind: 'meeting-table',
    group: headOf(group),
    meeting,
    actions: actions.slice(from, to),
    decisions: decisions.slice(Math.max(0, from - actions.length), Math.max(0, to - actions.length)),
    total: { actions: actions.length, decisions: decisions.length },
    page,
    pages,
    today: localDay(asker.now, group.zone),
  };
}

/** Returns part of a meeting's table as text. */
export async function showTableText(
  services: Services,
  asker: Asker,
  which: Which,
  format: 'md' | 'csv',
  part: number,
): Promise<TableTextReply | ProblemReply> {
  const found = await find(services, asker, which);
  if ('kind' in found) return found;
  const { group, meeting } = found;
  return { kind: 'table-text', group: headOf(group), table: tableOf(meeting, group, asker.now), format, part };
}
