import { type Action, isUndone, type SaidAction } from '../../model/action.js';
import type { ActionEvent, Changed } from '../../model/action-event.js';
import type { Day, Instant } from '../../model/calendar/day.js';
import { localDay } from '../../model/calendar/zones.js';
import { type Candidate, othersThan } from '../../model/candidate.js';
import { decidersOf, mayDecide } from '../../model/deciders.js';
import type { EditedValues, EditForm } from '../../model/edit-form.js';
import { type GroupHead, headOf } from '../../model/group-head.js';
import type { Decision } from '../../model/decision.js';
import type { Group } from '../../model/group.js';
import type { Lead, PersonId } from '../../model/lead.js';
import { withEffectiveDue } from '../../model/lateness.js';
import { leadName, leadPeople, type PartsDone, partsDone, sufficesOne, waitingLeads } from '../../model/lead-people.js';
import { type LeadRequest, openRequests } from '../../model/lead-request.js';
import { proposalOf } from '../../model/proposed-closure.js';
import { leadsOfNobody } from '../../model/nobody-to-remind.js';
import { isMember } from '../../model/members.js';
import { type RaisedMeeting, raisedMeeting } from '../../model/raised-meeting.js';
import { mayConfirm, type Permissions, permissionsFor } from '../../model/permissions.js';
import type { Rejected } from '../../reading/actions/rejected.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';

/** One action, for one person. */
export interface DetailReply {
  readonly kind: 'detail';
  readonly group: GroupHead;
  readonly action: Action;
  readonly permissions: Permissions;
  readonly candidates: readonly Candidate[];
  /** The people whom the reader may propose as lead instead; empty if they may not ask. */
  readonly others: readonly Candidate[];
  /** The ids of the reader's own open requests, and of those that they may decide. */
  readonly asked: readonly string[];
  readonly deciding: readonly string[];
  /** The names of those who decide its oldest open request. */
  readonly deciders: readonly string[];
  readonly today: Day;
  /** Whether the reader may confirm the proposed closure, or keep the action open. */
  readonly mayConfirm?: boolean;
  /** The meeting that raised it. */
  readonly meeting: RaisedMeeting | null;
  /** Its leads that match nobody here, so that nobody is nudged in their place. */
  readonly ofNobody?: readonly Lead[];
  /** The names of those who have yet to do their part, if several must. */
  readonly waitingFor: readonly string[];
  /** How many of them have done their part; absent or null unless several must. */
  readonly parts?: PartsDone | null;
  /** What was just done to it, shown first; null if somebody only asked to see it. */
  readonly news: ActionEvent | null;
}

/** A typed action, and the open one that it resembles. */
export interface SaidTwice {
  readonly said: SaidAction;
  readonly like: Action;
}

/** What one message or review logged, and what could not be logged. */
export interface LoggedReply {
  readonly kind: 'logged';
  readonly group: GroupHead;
  readonly actions: readonly Action[];
  readonly rejected: readonly Rejected[];
  /** The people whom the unclear leads may mean, by id. */
  readonly candidates: readonly Candidate[];
  readonly today: Day;
  /** The leads that match nobody here, by reference, for the actions that have any. */
  readonly ofNobody?: Readonly<Record<string, readonly Lead[]>>;
  /** What was not logged, because it resembles an existing action. */
  readonly twice?: readonly SaidTwice[];
  /** The decisions kept in the same step, which has its own undo: when that step was, or null if undo has expired. */
  readonly decided?: { readonly decisions: readonly Decision[]; readonly at: Instant | null };
}

/** Asks who one of the new leads is: nobody here has that name, or several have. */
export interface LeadAskedReply {
  readonly kind: 'lead-asked';
  readonly group: GroupHead;
  readonly action: Action;
  /** All the new leads as typed; the question is about one of them. */
  readonly words: string;
  readonly lead: Lead;
  readonly candidates: readonly Candidate[];
}

/** An action in the edit form; `from` says what saving returns to. */
export type EditedAction = EditedValues & { readonly reference: string; readonly from: 'logged' | null };

/** The form for correcting an action's task, leads and day. */
export interface EditFormReply extends EditForm<EditedAction> {
  readonly kind: 'edit-form';
}

/** The person who reads a reply, and when. */
interface Reader {
  readonly person: { readonly id: PersonId };
  readonly now: Instant;
}

/** The reply that shows one action to one person, with what was just done to it. */
export function detailReply(group: Group, action: Action, reader: Reader, news: ActionEvent | null): DetailReply {
  const { id } = reader.person;
  const permissions = permissionsFor(id, action, group);
  const open = openRequests(action);
  return {
    kind: 'detail',
    group: headOf(group),
    action: withEffectiveDue(action, group),
    permissions,
    candidates: isMember(group, id) ? candidatesOf([action], group) : [],
    others: permissions.mayAsk ? othersThan(id, group, id) : [],
    asked: open.filter(({ by }) => by.id === id).map((request) => request.id),
    deciding: open.filter((request) => mayDecide(id, request, action, group)).map((request) => request.id),
    deciders: decidersNamed(group, action, open[0]),
    today: localDay(reader.now, group.zone),
    mayConfirm: proposalOf(action) !== null && mayConfirm(id, action, group),
    meeting: raisedMeeting(action, group),
    ofNobody: leadsOfNobody(action, group),
    waitingFor:
      leadPeople(action, group).length < 2 || sufficesOne(action)
        ? []
        : waitingLeads(action, group).map((person) => leadName(person, action, group)),
    parts: partsDone(action, group),
    news,
  };
}

/** The names of those who decide a request; empty if there is nobody. */
const decidersNamed = (group: Group, action: Action, request: LeadRequest | undefined): readonly string[] =>
  request === undefined
    ? []
    : decidersOf(group, action, request.by.id).map((person) => leadName(person, action, group));

/** Shows the action after a change, or why nothing changed. */
export const changedReply = (changed: Changed, reader: Reader): DetailReply | ProblemReply =>
  'problem' in changed
    ? problemReply(changed.problem)
    : detailReply(changed.group, changed.action, reader, changed.news);

/** The reply that shows what one message logged. */
export const loggedReply = (
  group: Group,
  actions: readonly Action[],
  rejected: readonly Rejected[],
  reader: Pick<Reader, 'now'>,
  twice: readonly SaidTwice[] = [],
): LoggedReply => ({
  kind: 'logged',
  group: headOf(group),
  actions: actions.map((action) => withEffectiveDue(action, group)),
  rejected,
  twice,
  candidates: candidatesOf(actions, group),
  today: localDay(reader.now, group.zone),
  ofNobody: Object.fromEntries(
    actions
      .map((action) => [action.reference, leadsOfNobody(action, group)] as const)
      .filter(([, leads]) => leads.length > 0),
  ),
});

/** Everything that the same message logged as this action, including it, except what was undone. */
export const loggedWith = (group: Group, action: Action | undefined): readonly Action[] =>
  group.actions.filter((candidate) => candidate.source === action?.source && !isUndone(candidate));

/** The people whom the unclear leads of these actions may mean, each once. */
export function candidatesOf(actions: readonly Pick<Action, 'leads'>[], group: Group): readonly Candidate[] {
  const ids = new Set(
    actions.flatMap((action) => action.leads.flatMap((lead) => (lead.kind === 'unclear' ? lead.candidates : []))),
  );
  if (ids.size === 0) return [];
  return group.members
    .filter((member) => ids.has(member.id))
    .map(({ id, name, email }) => (email === undefined ? { id, name } : { id, name, email }));
}
