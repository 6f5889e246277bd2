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

/** One action, to one person. */
export interface DetailReply {
  readonly kind: 'detail';
  readonly group: GroupHead;
  readonly action: Action;
  readonly permissions: Permissions;
  readonly candidates: readonly Candidate[];
  /** Whom the reader may propose instead of themselves; nobody when they may not ask. */
  readonly others: readonly Candidate[];
  /** The reader's own open requests, and the open ones that they may decide, by id. */
  readonly asked: readonly string[];
  readonly deciding: readonly string[];
  /** The names of those who are asked to decide its oldest open request. */
  readonly deciders: readonly string[];
  readonly today: Day;
  /** Whether the reader may confirm what is proposed of it, or keep it open. */
  readonly mayConfirm?: boolean;
  /** The meeting that it comes from. */
  readonly meeting: RaisedMeeting | null;
  /** Its leads that stand for nobody here, so that nobody is reminded in their place. */
  readonly ofNobody?: readonly Lead[];
  /** The names of those whose own "done" is still to come, where several must do it. */
  readonly waitingFor: readonly string[];
  /** How many of them have done their part; absent or null where not several must. */
  readonly parts?: PartsDone | null;
  /** What was just done to it, to be said first; null when it was only asked for. */
  readonly news: ActionEvent | null;
}

/** An action that was said, and the open one that it looks like. */
export interface SaidTwice {
  readonly said: SaidAction;
  readonly like: Action;
}

/** What one message or review logged, and what of it could not be. */
export interface LoggedReply {
  readonly kind: 'logged';
  readonly group: GroupHead;
  readonly actions: readonly Action[];
  readonly rejected: readonly Rejected[];
  /** Who each unclear lead's candidates are, by id. */
  readonly candidates: readonly Candidate[];
  readonly today: Day;
  /** Of the actions that have any, by reference, the leads that stand for nobody here. */
  readonly ofNobody?: Readonly<Record<string, readonly Lead[]>>;
  /** What was not logged, because it looks like an action that is there. */
  readonly twice?: readonly SaidTwice[];
  /** What was kept as decided in the same step, with the actions' own way back: when that step was, null where it is past. */
  readonly decided?: { readonly decisions: readonly Decision[]; readonly at: Instant | null };
}

/** Who is meant by one of the leads that an action was to get: nobody here has that name, or several have. */
export interface LeadAskedReply {
  readonly kind: 'lead-asked';
  readonly group: GroupHead;
  readonly action: Action;
  /** All the leads as they were said, of which one is asked about. */
  readonly words: string;
  readonly lead: Lead;
  readonly candidates: readonly Candidate[];
}

/** An action in the edit form; `from` is where saving goes back to. */
export type EditedAction = EditedValues & { readonly reference: string; readonly from: 'logged' | null };

/** The form in which an action's task, leads and day are corrected. */
export interface EditFormReply extends EditForm<EditedAction> {
  readonly kind: 'edit-form';
}

/** Who reads a reply, and when. */
interface Reader {
  readonly person: { readonly id: PersonId };
  readonly now: Instant;
}

/** The reply that shows one action, to one person, with what has just happened to it. */
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

/** The names of those who are asked to decide a request; nobody when there is none. */
const decidersNamed = (group: Group, action: Action, request: LeadRequest | undefined): readonly string[] =>
  request === undefined
    ? []
    : decidersOf(group, action, request.by.id).map((person) => leadName(person, action, group));

/** The action as it stands after a change, or why there was none. */
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

/** What the message that logged this action logged as well, itself among it, and is not taken back. */
export const loggedWith = (group: Group, action: Action | undefined): readonly Action[] =>
  group.actions.filter((candidate) => candidate.source === action?.source && !isUndone(candidate));

/** The people that the unclear leads of these actions may mean, each once. */
export function candidatesOf(actions: readonly Pick<Action, 'leads'>[], group: Group): readonly Candidate[] {
  const ids = new Set(
    actions.flatMap((action) => action.leads.flatMap((lead) => (lead.kind === 'unclear' ? lead.candidates : []))),
  );
  if (ids.size === 0) return [];
  return group.members
    .filter((member) => ids.has(member.id))
    .map(({ id, name, email }) => (email === undefined ? { id, name } : { id, name, email }));
}
