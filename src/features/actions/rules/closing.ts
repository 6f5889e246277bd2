import type { Action, HistoryEntry } from '../../../model/action.js';
import type { Actor } from '../../../model/actor.js';
import type { Instant } from '../../../model/calendar/day.js';
import type { Closure, ClosureKind } from '../../../model/closure.js';
import { confirmsClosures } from '../../../model/confirms-closures.js';
import type { Group } from '../../../model/group.js';
import { mayConfirm, permissionsFor } from '../../../model/permissions.js';
import { proposalOf } from '../../../model/proposed-closure.js';
import { afterClosing } from './overtaken.js';

/** How somebody says that an action is to be closed, with what shows it. */
export interface Closing {
  readonly kind: ClosureKind;
  readonly to: string | null;
  readonly evidence: string | null;
}

export const AS_DONE: Closing = { kind: 'done', to: null, evidence: null };

/** Closes an action, as done unless it is said how; one that is not open is given back as it is. */
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
 * Whether somebody's word closes an action, rather than proposes it. Where the group confirms closures it is that of who
 * confirms them; elsewhere whoever may close it closes it as done, and whoever may change it as anything else.
 */
function closesAtOnce(action: Action, group: Group, by: Actor, kind: ClosureKind): boolean {
  if (mayConfirm(by.id, action, group)) return true;
  return !confirmsClosures(group) && (kind === 'done' || permissionsFor(by.id, action, group).mayEdit);
}

/**
 * An open action closed as somebody says, or proposed to be closed so where that is not theirs to settle. What was only done
 * is done; whatever else became of it, it will not be. One that is closed already is given back as it is.
 */
export function closeAs(action: Action, group: Group, by: Actor, at: Instant, closing: Closing): Action {
  if (action.status !== 'open') return action;
  const { kind, to } = closing;
  if (closesAtOnce(action, group, by, kind))
    return closeAction(action, by, at, closing, confirmsClosures(group) ? { at, by } : null);
  const closure: Closure = { ...closing, at, by, confirmed: null };
  // Who says the same once more has said it.
  const proposed = proposalOf(action);
  if (proposed !== null && proposed.by.id === by.id && proposed.kind === kind && proposed.to === to) return action;
  return { ...action, closure, history: [...action.history, entryOf('closure-proposed', closure, by, at)] };
}

/** A proposed closure as somebody settles it: closed as was proposed, or kept open, with words or without. */
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
  // What was said with "done" is a note.
  return words === '' || change === 'done' ? entry : { ...entry, reason: words };
}
