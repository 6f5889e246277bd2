import type { Action, HistoryEntry } from '../../model/action.js';
import type { Day, Instant } from '../../model/calendar/day.js';
import { localDay } from '../../model/calendar/zones.js';
import type { Closure } from '../../model/closure.js';
import { type GroupHead, headOf } from '../../model/group-head.js';
import type { Group } from '../../model/group.js';
import { withEffectiveDue } from '../../model/lateness.js';
import type { PersonId } from '../../model/lead.js';
import { mayConfirm } from '../../model/permissions.js';
import type { Problem } from '../../model/problem.js';
import { proposalOf } from '../../model/proposed-closure.js';
import { closureAnswer, type ClosureAnswerSubject, type ClosureSubject } from '../actions/rules/due-closures.js';

/** A proposal to close an action, for somebody asked to confirm it, and what came of it. */
export interface ClosureReply {
  readonly kind: 'closure';
  readonly group: GroupHead;
  readonly action: Action;
  /** When it was proposed. */
  readonly at: Instant;
  /** Null once it is over. */
  readonly proposal: Closure | null;
  /** What came of it; null while it waits, and when it was taken back. */
  readonly answer: HistoryEntry | null;
  readonly mayConfirm: boolean;
  readonly today: Day;
  /** Why the reader's answer was refused; null when it was taken, or there was none. */
  readonly problem: Problem | null;
}

/** What came of a proposal to close an action, for the person who made it. */
export interface ClosureAnswerReply {
  readonly kind: 'closure-answer';
  readonly group: GroupHead;
  readonly action: Action;
  readonly answer: HistoryEntry;
  readonly today: Day;
}

/** An action whose closure waits to be confirmed, with its group. */
export interface ToConfirm {
  readonly group: GroupHead;
  readonly action: Action;
  readonly proposal: Closure;
  readonly mayConfirm: boolean;
  readonly today: Day;
}

/** A page of the closures that wait to be confirmed, oldest first. */
export interface ToConfirmReply {
  readonly kind: 'to-confirm';
  readonly rows: readonly ToConfirm[];
  readonly isOneGroup: boolean;
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  readonly problem: Problem | null;
}

/** How many closures a page of that list has. */
const PAGE_SIZE = 8;

/** A proposal as it stands, for one reader; null when its action is gone. */
export function closureReply(
  group: Group,
  { reference, at, person }: Pick<ClosureSubject, 'reference' | 'at' | 'person'>,
  now: Instant,
  problem: Problem | null = null,
): ClosureReply | null {
  const action = group.actions.find((candidate) => candidate.reference === reference);
  if (action === undefined) return null;
  const found = proposalOf(action);
  const proposal = found?.at === at ? found : null;
  const answer = proposal === null ? (closureAnswer(action)?.entry ?? null) : null;
  return {
    kind: 'closure',
    group: headOf(group),
    action: withEffectiveDue(action, group),
    at,
    proposal,
    answer: answer !== null && answer.at >= at ? answer : null,
    mayConfirm: proposal !== null && mayConfirm(person, action, group),
    today: localDay(now, group.zone),
    problem,
  };
}

/** What came of a proposal, for the person who made it; null when that answer no longer stands. */
export function closureAnswerReply(
  group: Group,
  { reference, at }: Pick<ClosureAnswerSubject, 'reference' | 'at'>,
  now: Instant,
): ClosureAnswerReply | null {
  const action = group.actions.find((candidate) => candidate.reference === reference);
  const answer = action === undefined ? null : closureAnswer(action);
  if (action === undefined || answer?.entry.at !== at) return null;
  return {
    kind: 'closure-answer',
    group: headOf(group),
    action: withEffectiveDue(action, group),
    answer: answer.entry,
    today: localDay(now, group.zone),
  };
}

/** A page of the closures that wait to be confirmed in these groups. */
export function toConfirmReply(
  groups: readonly Group[],
  reader: PersonId,
  now: Instant,
  page: number,
  problem: Problem | null = null,
): ToConfirmReply {
  const all = groups
    .flatMap((group) =>
      group.actions.flatMap((action): readonly ToConfirm[] => {
        const proposal = proposalOf(action);
        if (proposal === null) return [];
        const shown = withEffectiveDue(action, group);
        const today = localDay(now, group.zone);
        return [
          { group: headOf(group), action: shown, proposal, mayConfirm: mayConfirm(reader, action, group), today },
        ];
      }),
    )
    .sort((one, other) => (one.proposal.at < other.proposal.at ? -1 : Number(one.proposal.at > other.proposal.at)));
  const pages = Math.max(1, Math.ceil(all.length / PAGE_SIZE));
  const shown = Math.min(page, pages);
  return {
    kind: 'to-confirm',
    rows: all.slice((shown - 1) * PAGE_SIZE, shown * PAGE_SIZE),
    isOneGroup: groups.length === 1,
    page: shown,
    pages,
    total: all.length,
    problem,
  };
}
