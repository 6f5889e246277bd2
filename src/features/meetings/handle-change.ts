import { isDeepStrictEqual } from 'node:util';
import { wholeGroups } from '../../access/find-groups.js';
import { recordChange } from '../../access/record-change.js';
import { localDay } from '../../model/calendar/zones.js';
import type { Group, GroupId } from '../../model/group.js';
import { headOf } from '../../model/group-head.js';
import { type MeetingNotice, withNotice } from '../../model/meeting-notice.js';
import { mayRun } from '../../model/members.js';
import { nextMeeting } from '../../model/next-meeting.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import { asMembersKnow } from '../../model/standing.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import type { ConfirmMeetingsReply, MeetingsChangedReply, MeetingsWhereReply, WeighedChange } from './reply.js';
import { type ChangeKind, type MeetingChange, withMeetingChange } from './rules/meeting-change.js';
import { type MovedDeadlines, movedDeadlines } from '../../model/moved-deadlines.js';
import { settleChange } from './rules/settle-change.js';

type Changed = { readonly group: Group; readonly deadlines: MovedDeadlines } | 'not-a-member' | 'not-allowed-settings';

/**
 * Handles what somebody said about single meetings. Asks first, and shows what moves with them; adds a meeting at once
 * if that moves nothing. In a 1:1 chat it asks somebody in several groups which one.
 */
export async function sayMeetingChange(
  services: Services,
  asker: Asker,
  change: ChangeKind,
  said: string,
  target: GroupId | null = null,
): Promise<ConfirmMeetingsReply | MeetingsChangedReply | MeetingsWhereReply | ProblemReply> {
  const groups = await wholeGroups(services, asker);
  const shared = groups.filter(({ isPersonal }) => !isPersonal);
  const [only, another] = shared.length > 0 ? shared : groups;
  if (target === null && another !== undefined)
    return { kind: 'meetings-where', groups: shared.map(headOf), change, said };
  const group = target === null ? only : groups.find(({ id }) => id === target);
  if (group === undefined) return problemReply({ code: target === null ? 'no-group-yet' : 'not-a-member' });
  if (!mayRun(group, asker.person.id)) return problemReply({ code: 'not-allowed-settings' });
  const settled = settleChange(group, change, said, asker.now);
  if (!settled.ok) return problemReply(settled.problem);
  const options = settled.options.map((option): WeighedChange => ({
    change: option,
    deadlines: movedDeadlines(group, withMeetingChange(group, option, false)),
  }));
  const [first, ...others] = options;
  const isSimple = first !== undefined && others.length === 0 && first.change.drop.length === 0;
  if (isSimple && first.deadlines.references.length === 0)
    return changeMeetings(services, asker, group.id, first.change, false);
  return { kind: 'confirm-meetings', group: headOf(group), options, today: localDay(asker.now, group.zone) };
}

/** Changes single meetings of a group; the others stay as they are. */
export async function changeMeetings(
  services: Services,
  asker: Asker,
  target: GroupId,
  change: MeetingChange,
  isTakenBack: boolean,
): Promise<MeetingsChangedReply | ProblemReply> {
  const result = await services.store.changeGroup<Changed>(target, (current) => {
    const group = asMembersKnow(current, asker);
    if (group === null) return { record: current, result: 'not-a-member' };
    if (!mayRun(group, asker.person.id)) return { record: current, result: 'not-allowed-settings' };
    const changed = withMeetingChange(group, change, isTakenBack);
    // Saying it twice changes nothing, and the change before can still be taken back.
    const after = isDeepStrictEqual(group.meetings, changed.meetings) ? group : changed;
    const deadlines = movedDeadlines(group, after);
    const told = noticed(group, after, { ...change, deadlines }, asker);
    const record = recordChange(group, told, asker, 'mayRun', isTakenBack);
    return { record, result: { group: after, deadlines } };
  });
  if (typeof result === 'string') return problemReply({ code: result });
  const { group, deadlines } = result;
  const next = nextMeeting(group, asker.now);
  return {
    kind: 'meetings-changed',
    group: headOf(group),
    change,
    deadlines,
    next,
    by: null,
    today: localDay(asker.now, group.zone),
  };
}

/** Adds a notice for the group when the change was made in a 1:1 chat; none when nothing changed. */
function noticed(
  before: Group,
  after: Group,
  made: Omit<MeetingNotice, 'at' | 'by'>,
  { person: { id, name }, now, conversation }: Asker,
): Group {
  const isUnseen = conversation.isPersonal && !after.isPersonal;
  if (!isUnseen || isDeepStrictEqual(before.meetings, after.meetings)) return after;
  const notice: MeetingNotice = { at: now, by: { id, name }, ...made };
  return { ...after, meetingNotices: withNotice(after.meetingNotices, notice) };
}
