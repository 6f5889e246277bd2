import { type Action, isUndone, standingHistory } from '../../../model/action.js';
import { agendaBefore } from '../../../model/changed-agenda.js';
import { type ReturnBefore, returnsBefore } from '../../../model/changed-returns.js';
import type { Decision } from '../../../model/decision.js';
import { withEffectiveDue } from '../../../model/lateness.js';
import type { Group } from '../../../model/group.js';
import type { LastChange } from '../../../model/last-change.js';
import { reviewAt, reviewedOf } from '../../../model/reviewed.js';
import { openRequests } from '../../../model/lead-request.js';

/** How an action stands after an undo, in the respect that the change was about. */
export type UndoneAction =
  | 'removed'
  | 'back'
  | Action['status']
  | 'deadline'
  | 'leads'
  | 'task'
  | 'note-gone'
  | 'note-back'
  | 'part-open'
  | 'part-done'
  | 'request-gone'
  | 'request-back'
  | 'proposal-gone'
  | 'proposal-back'
  | 'attend'
  | 'hold'
  | 'exempt'
  | 'published'
  | 'link'
  | 'reminder-gone'
  | 'reminder-back';

export type UndoneDecision = 'withdrawn' | 'stands' | 'exempt' | 'published';

/** What was undone: in an action, a decision, the agenda, settings and so on. */
export type UndoneLine =
  | { readonly of: 'action'; readonly what: UndoneAction; readonly action: Action }
  /** A review step of a meeting that goes through its actions; the action itself did not change. */
  | { readonly of: 'review'; readonly what: 'to-come' | 'past'; readonly action: Action }
  | { readonly of: 'decision'; readonly what: UndoneDecision; readonly decision: Decision }
  | { readonly of: 'settings'; readonly names: readonly string[] }
  /** The agenda items that were restored; none if only their order was. */
  | { readonly of: 'agenda'; readonly titles: readonly string[] }
  /** The parts of plans that were restored, by key or name; a whole plan by its title. */
  | { readonly of: 'plan'; readonly parts: readonly string[] }
  | { readonly of: 'return'; readonly what: UndoneReturn; readonly reference: string }
  | { readonly of: 'own'; readonly what: OwnPart };

/** How a return stands after an undo: as a whole, or in what somebody had answered or asked. */
export type UndoneReturn = 'withdrawn' | 'asked' | 'closed' | 'parts' | 'fields';

/** A part of a person's own settings. */
export type OwnPart =
  'nudges-on' | 'nudges-off' | 'leave' | 'no-leave' | 'snooze' | 'no-snooze' | 'language' | 'nudging';

/** Returns what an undo changed in a group. */
export function undoneLines(before: Group, after: Group, change: LastChange): readonly UndoneLine[] {
  const lines = change.actions.flatMap(({ reference }): UndoneLine[] => {
    const [old, action] = [before, after].map(({ actions }) => actions.find((one) => one.reference === reference));
    if (old === undefined || action === undefined) return [];
    const shown = withEffectiveDue(action, after);
    return whatOf(old, action).map((what) => ({ of: 'action', what, action: shown }));
  });
  if (lines.length === 0) lines.push(...reviewLines(before, after, change));
  const planned = plannedParts(before, after, change);
  const names = [...Object.keys(change.settings), ...(change.roles.length === 0 ? [] : ['roles'])];
  const agenda = agendaBefore(before.agenda, after.agenda);
  const changed = new Set(agenda?.items.map(({ number }) => number));
  const titles = after.agenda.filter(({ number }) => changed.has(number)).map(({ title }) => title);
  const decided = after.decisions.flatMap((decision): readonly UndoneLine[] => {
    const old = before.decisions.find(({ reference }) => reference === decision.reference);
    if (old === undefined || !(decision.reference in (change.decisions ?? {}))) return [];
    return whatOfDecision(old, decision).map((what) => ({ of: 'decision', what, decision }));
  });
  const returns = returnsBefore(before.returns, after.returns).map((one) => returnLine(one, after));
  return [
    ...lines,
    ...decided,
    ...(planned.length === 0 ? [] : [{ of: 'plan' as const, parts: planned }]),
    ...returns,
    ...(agenda === undefined ? [] : [{ of: 'agenda' as const, titles }]),
    ...(names.length === 0 ? [] : [{ of: 'settings' as const, names }]),
  ];
}

/** Returns the parts of plans that a change replaced; the plan's title if only the plan itself changed. */
const plannedParts = (before: Group, after: Group, { plans = [] }: LastChange): readonly string[] =>
  plans.flatMap(({ number, whole, parts }) => {
    const [was, is] = [before, after].map((group) => group.plans.find((one) => one.number === number));
    if (was === is) return [];
    const changed = whole === undefined ? Object.values(parts).flatMap((some) => some.map(({ id }) => id)) : [];
    return changed.length > 0 ? changed : [(is ?? was)?.title ?? ''];
  });
function returnLine({ reference, fields, parts }: ReturnBefore, { returns }: Group): UndoneLine {
  const now = returns.find((one) => one.reference === reference);
  const isEnded = 'withdrawn' in fields || 'closed' in fields;
  if (isEnded && now?.withdrawn != null) return { of: 'return', what: 'withdrawn', reference };
  if (isEnded) return { of: 'return', what: now?.closed == null ? 'asked' : 'closed', reference };
  return { of: 'return', what: parts.length > 0 ? 'parts' : 'fields', reference };
}

const reviewLines = (before: Group, after: Group, { reviewed = [] }: LastChange): readonly UndoneLine[] =>
  reviewed.flatMap(({ startedAt, reference }): readonly UndoneLine[] => {
    const [old, now] = [before, after].map((group) => {
      const review = reviewAt(group, startedAt);
      return review === null ? null : reviewedOf(review, reference);
    });
    const action = after.actions.find((one) => one.reference === reference);
    if (old === now || action === undefined) return [];
    return [{ of: 'review', what: now === null ? 'to-come' : 'past', action: withEffectiveDue(action, after) }];
  });

/** Returns whether it is now exempt from publication or published, if that differs. */
const exemptionOf = (old: Exempted, now: Exempted): readonly ('exempt' | 'published')[] =>
  (old.exempt?.reason ?? null) === (now.exempt?.reason ?? null) ? [] : [now.exempt == null ? 'published' : 'exempt'];
type Exempted = Pick<Action, 'exempt'>;

const whatOfDecision = (old: Decision, now: Decision): readonly UndoneDecision[] =>
  (old.withdrawn === null) !== (now.withdrawn === null)
    ? [now.withdrawn === null ? 'stands' : 'withdrawn']
    : exemptionOf(old, now);

const remindersIn = (action: Action): number =>
  standingHistory(action).filter(({ change }) => change === 'reminded').length;

function whatOf(old: Action, action: Action): readonly UndoneAction[] {
  if (isUndone(action) !== isUndone(old)) return [isUndone(action) ? 'removed' : 'back'];
  if (action.status !== old.status) return [action.status];
  const has = (what: UndoneAction, isSo: boolean): readonly UndoneAction[] => (isSo ? [what] : []);
  const asked = openRequests(action).length - openRequests(old).length;
  return [
    ...has('task', action.task !== old.task),
    ...has('leads', action.leads !== old.leads),
    ...has('deadline', action.deadline !== old.deadline),
    ...has('note-gone', action.notes.length < old.notes.length),
    ...has('note-back', action.notes.length > old.notes.length),
    ...has('part-open', action.completions.length < old.completions.length),
    ...has('part-done', action.completions.length > old.completions.length),
    ...has('request-gone', asked < 0),
    ...has('request-back', asked > 0),
    ...has('proposal-gone', action.closure === null && old.closure !== null),
    ...has('proposal-back', action.closure !== null && action.closure !== old.closure),
    ...has('attend', action.askedToAttend !== old.askedToAttend),
    ...has('hold', action.hold !== old.hold),
    ...exemptionOf(old, action),
    ...has('link', JSON.stringify(action.plan ?? null) !== JSON.stringify(old.plan ?? null)),
    ...has('reminder-gone', remindersIn(action) < remindersIn(old)),
    ...has('reminder-back', remindersIn(action) > remindersIn(old)),
  ];
}
