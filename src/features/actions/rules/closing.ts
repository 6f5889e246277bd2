import type { Action, HistoryEntry } from '../../../model/action.js';
import type { Actor } from '../../../model/actor.js';
import type { Instant } from '../../../model/calendar/day.js';
import type { Closure, ClosureKind } from '../../../model/closure.js';
import { confirmsClosures } from '../../../model/confirms-closures.js';
import type { Group } from '../../../model/group.js';
import { mayConfirm, permissionsFor } from '../../../model/permissions.js';
import { proposalOf } from '../../../model/proposed-closure.js';
import { afterClosing } from './overtaken.js';

/** How somebody wants an action closed, with the evidence. */
export interface Closing {
  readonly kind: ClosureKind;
  readonly to: string | null;
  readonly evidence: string | null;
}

export const AS_DONE: Closing = { kind: 'done', to: null, evidence: null };

/** Closes an action, as done unless `closing` says otherwise; returns one that is not open unchanged. */
export function closeAction(
  action: Action,
  by: Actor,
  at: Instant,
  closing: Closing = AS_DONE,
  confirmed: Closure['confirmed'] = null,
): Action {
  if (action.status !== 'open') return action;
  return closed(action, { ...closing, at, by, confirmed }, by, at, closing.kind === 'done' ? 'done' : 'cancelled');
}

/**
 * Whether somebody's word closes an action or only proposes it. Where the group confirms closures, only those who
 * confirm close it; elsewhere anybody who may close it closes it as done, and anybody who may change it closes it in
 * any other way.
 */
function closesAtOnce(action: Action, group: Group, by: Actor, kind: ClosureKind): boolean {
  if (mayConfirm(by.id, action, group)) return true;
  return !confirmsClosures(group) && (kind === 'done' || permissionsFor(by.id, action, group).mayEdit);
}

/**
 * Closes an open action in this way, or proposes to if somebody else must confirm. "Done" sets it done, and any other
 * way cancels it. Returns an already closed action unchanged.
 */
export function closeAs(action: Action, group: Group, by: Actor, at: Instant, closing: Closing): Action {
  if (action.status !== 'open') return action;
  const { kind, to } = closing;
  if (closesAtOnce(action, group, by, kind))
    return closeAction(action, by, at, closing, confirmsClosures(group) ? { at, by } : null);
  const closure: Closure = { ...closing, at, by, confirmed: null };
  // Proposing the same again adds nothing.
  const proposed = proposalOf(action);
  if (proposed !== null && proposed.by.id === by.id && proposed.kind === kind && proposed.to === to) return action;
  return { ...action, closure, history: [...action.history, entryOf('closure-proposed', closure, by, at)] };
}

/** Settles a proposed closure: closes the action as proposed, or keeps it open, with or without words. */
export function settleProposal(
  action: Action,
  proposed: Closure,
  by: Actor,
  at: Instant,
  answer: { readonly isAgreed: boolean; readonly words: string | null },
): Action {
  if (answer.isAgreed) return closed(action, { ...proposed, confirmed: { at, by } }, by, at, 'closure-confirmed');
  const entry = entryOf('closure-declined', { ...proposed, evidence: answer.words }, by, at);
  return { ...action, closure: null, history: [...action.history, entry] };
}

function closed(action: Action, closure: Closure, by: Actor, at: Instant, change: HistoryEntry['change']): Action {
  return {
    ...action,
    status: closure.kind === 'done' ? 'done' : 'cancelled',
    closedAt: at,
    closure,
    requests: afterClosing(action, by, at),
    history: [...action.history, entryOf(change, closure, by, at)],
  };
}

function entryOf(
  change: HistoryEntry['change'],
  { kind, to, evidence }: Pick<Closure, 'kind' | 'to' | 'evidence'>,
  by: Actor,
  at: Instant,
): HistoryEntry {
  const was = change === 'cancelled' ? { before: 'open' } : {};
  const entry: HistoryEntry = { at, by, change, ...was, ...(change === 'done' ? {} : { closure: { kind, to } }) };
  const words = evidence?.trim() ?? '';
  // Words said with "done" become a note instead.
  return words === '' || change === 'done' ? entry : { ...entry, reason: words };
}
