import { askToAttend, needNotAttend } from './rules/change-attend.js';
import { waitingLeads } from '../../model/lead-people.js';
import { isMember, mayRun } from '../../model/members.js';
import { nextMeeting } from '../../model/next-meeting.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import { type ActionChange, applyChange, changeNamed } from '../../access/change-action.js';
import type { ProblemReply } from '../../model/reply.js';
import { changedReply, type DetailReply } from '../actions/reply.js';
import type { Target } from '../../model/action-target.js';

/**
 * Asks the leads of an action to attend the group's next meeting, or takes that back. Those who run the group may, or
 * while nobody does, any member who may answer for the action. Refused when no meeting is coming, or when no lead is a
 * person, as nobody would hear of it.
 */
export const askAttendance = (asker: Asker, isAsked: boolean): ActionChange => ({
  needs: 'mayNote',
  apply: (action, group, by) => {
    const { reference } = action;
    if (!isMember(group, by.id) || !mayRun(group, by.id)) return { problem: { code: 'not-allowed-to-ask', reference } };
    if (action.status !== 'open') return { problem: { code: 'already-closed', reference } };
    if (!isAsked) return { action: needNotAttend(action, by, asker.now), news: { change: 'need-not-attend', by } };
    const meeting = nextMeeting(group, asker.now);
    if (meeting === null) return { problem: { code: 'no-meeting-to-attend', reference } };
    if (waitingLeads(action, group).length === 0) return { problem: { code: 'no-lead-to-ask', reference } };
    return { action: askToAttend(action, by, asker.now, meeting.day), news: { change: 'asked-to-attend', by } };
  },
});

/** The same for an action named in a message. */
export const attendInWords = async (
  services: Services,
  asker: Asker,
  reference: string,
  isAsked: boolean,
): Promise<DetailReply | ProblemReply> =>
  changedReply(await changeNamed(services, asker, reference, 'authority', askAttendance(asker, isAsked)), asker);

/** The same with a button. */
export const attendOnCard = async (
  services: Services,
  asker: Asker,
  target: Target,
  isAsked: boolean,
): Promise<DetailReply | ProblemReply> =>
  changedReply(await applyChange(services, asker, target, askAttendance(asker, isAsked)), asker);
