import type { Action, HistoryEntry } from '../../../model/action.js';
import type { Actor } from '../../../model/actor.js';
import type { Instant } from '../../../model/calendar/day.js';
import { reverseAgenda } from '../../../model/changed-agenda.js';
import type { Decision } from '../../../model/decision.js';
import type { Group } from '../../../model/group.js';
import { reverseReviews } from '../../../model/changed-reviews.js';
import type { ChangedAction, LastChange } from '../../../model/last-change.js';
import { ended, type LeadRequest } from '../../../model/lead-request.js';
import { withRolesNoted } from '../../../model/note-role-changes.js';
import { reverseReturns } from '../../../model/changed-returns.js';
import { reversePlans } from '../../../model/changed-plans.js';
import type { Plan } from '../../../model/plan.js';
import { timelineOf } from '../../../model/timeline.js';
import { undoAction } from '../../actions/rules/change-cancel.js';

/**
 * Undoes a change of a group, or redoes it if the change was itself an undo: restores what it replaced and records both
 * in the history. Keeps what others did to anything else.
 */
export function reverseChange(group: Group, change: LastChange, by: Actor, at: Instant): Group {
  const changed = new Map(change.actions.map((one) => [one.reference, one]));
  const actions = group.actions.map((action) => {
    const one = changed.get(action.reference);
    return one === undefined ? action : reverseAction(action, one, change, by, at);
  });
  const roles = new Map(change.roles.map((member) => [member.id, member.roles]));
  const reversed = {
    ...group,
    // These values came from the group, and are stored and validated with it.
    ...(change.settings as Partial<Group>),
    actions,
    agenda: reverseAgenda(group.agenda, change.agenda),
    decisions: reverseDecisions(group.decisions, change.decisions ?? {}, by, at),
    plans: withUndone(reversePlans(group.plans, change.plans ?? []), change, by, at),
    returns: reverseReturns(group.returns, change.returns ?? [], by, at),
    members:
      roles.size === 0
        ? group.members
        : group.members.map((one) => ({ ...one, roles: roles.get(one.id) ?? one.roles })),
  };
  return withRolesNoted(group, reverseReviews(reversed, change), { by, at, isAnnounced: false });
}

/** Records in the histories of the change's plans that it was undone. */
const withUndone = (
  plans: readonly Plan[],
  { plans: changed = [] }: LastChange,
  by: Actor,
  at: Instant,
): readonly Plan[] =>
  plans.map((plan) => {
    const one = changed.find(({ number, whole }) => number === plan.number && whole === undefined);
    if (one === undefined) return plan;
    const key = Object.values(one.parts).flatMap((parts) => parts.map(({ id }) => id))[0] ?? null;
    return { ...plan, history: [...plan.history, { at, by, change: 'taken-back', key, before: null, reason: null }] };
  });

function reverseAction(
  action: Action,
  changed: ChangedAction,
  { by: maker, at: madeAt, isUndo }: LastChange,
  by: Actor,
  at: Instant,
): Action {
  if (changed.isNew === true) return undoAction(action, by, at);
  const { notesAdded = 0, notesRemoved = [] } = changed;
  const mine = action.notes.filter((note) => note.by.id === maker && note.at === madeAt).slice(-notesAdded);
  const kept = notesAdded === 0 ? action.notes : action.notes.filter((note) => !mine.includes(note));
  const notes = [...kept, ...notesRemoved].sort((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)));
  const entry: HistoryEntry = { at, by, change: isUndo ? 'put-back' : 'taken-back' };
  return {
    ...action,
    ...changed.before,
    notes: notesAdded === 0 && notesRemoved.length === 0 ? action.notes : notes,
    requests:
      changed.requests === undefined ? action.requests : reverseRequests(action.requests, changed.requests, by, at),
    history: [...markedHistory(action, changed), entry],
  };
}

/** Marks the history entries that the change added as undone, and removes the marks that the change itself set. */
function markedHistory(action: Action, { history, takenBack }: ChangedAction): readonly HistoryEntry[] {
  const timeline = new Map(timelineOf(action).map(({ change, at, to }) => [`${change} ${at}`, to]));
  return action.history.map((entry, place): HistoryEntry => {
    if (takenBack !== undefined && place >= takenBack.from && place < takenBack.to) {
      const { isTakenBack: _mark, after: _made, ...standing } = entry;
      return standing;
    }
    if (place < history.from || place >= history.to) return entry;
    const after = timeline.get(`${entry.change} ${entry.at}`) ?? null;
    return { ...entry, isTakenBack: true, ...(after === null ? {} : { after }) };
  });
}

/** Withdraws a request that the change made, as none is ever removed; reopens one that it decided. */
function reverseRequests(
  requests: readonly LeadRequest[],
  before: Readonly<Record<string, LeadRequest | null>>,
  by: Actor,
  at: Instant,
): readonly LeadRequest[] {
  return requests.map((request) => {
    const earlier = before[request.id];
    if (earlier === undefined) return request;
    if (earlier === null) return request.state === 'open' ? ended(request, 'withdrawn', by, at) : request;
    return earlier.state === 'open' ? { ...earlier, reopenedAt: at } : earlier;
  });
}

/** Withdraws a decision that the change kept, as none is ever removed; restores one that it withdrew. */
function reverseDecisions(
  decisions: readonly Decision[],
  before: Readonly<Record<string, Decision | null>>,
  by: Actor,
  at: Instant,
): readonly Decision[] {
  if (Object.keys(before).length === 0) return decisions;
  return decisions.map((decision) => {
    const earlier = before[decision.reference];
    if (earlier === undefined) return decision;
    if (earlier !== null) return earlier;
    return decision.withdrawn === null ? { ...decision, withdrawn: { at, by, reason: null } } : decision;
  });
}
