import { z } from 'zod';
import { type Action, type HistoryEntry, standingHistory } from '../../../model/action.js';
import type { Actor } from '../../../model/actor.js';
import { type Instant, instantSchema } from '../../../model/calendar/day.js';
import { addMs, DAY_MS } from '../../../model/calendar/instants.js';
import { decidersOf } from '../../../model/deciders.js';
import { type Group, groupIdSchema } from '../../../model/group.js';
import type { Infer } from '../../../model/infer.js';
import { personIdSchema } from '../../../model/lead.js';
import { type OutboxItem, plannedItem } from '../../../model/outbox-item.js';
import { proposalOf } from '../../../model/proposed-closure.js';
import { isFormer } from '../../../model/standing.js';

/** `at` is when it was proposed. */
const about = { person: personIdSchema, group: groupIdSchema, reference: z.string(), at: instantSchema };

/** Tells those who confirm closures that a lead proposes to close an action. */
export const closureSubject = z.strictObject({ kind: z.literal('closure'), ...about });
export type ClosureSubject = Infer<typeof closureSubject>;

/** Tells the person who proposed it that it was confirmed, or kept open; `at` is when. */
export const closureAnswerSubject = z.strictObject({ kind: z.literal('closure-answer'), ...about });
export type ClosureAnswerSubject = Infer<typeof closureAnswerSubject>;

/** How long a proposal, or its outcome, is worth sending. */
const WORTH_SENDING_MS = 14 * DAY_MS;
const untilOf = (at: Instant): Instant => addMs(at, WORTH_SENDING_MS);

/** The outcome of the last proposal to close an action, and who proposed it. */
export interface ClosureAnswer {
  readonly entry: HistoryEntry;
  readonly proposedBy: Actor;
}

/** The outcome of the last settled proposal to close an action; null if there is none. */
export function closureAnswer(action: Action): ClosureAnswer | null {
  const history = standingHistory(action);
  const place = history.findLastIndex(({ change }) => change === 'closure-confirmed' || change === 'closure-declined');
  const entry = history[place];
  const proposed = history.slice(0, Math.max(place, 0)).findLast(({ change }) => change === 'closure-proposed');
  return entry === undefined || proposed === undefined ? null : { entry, proposedBy: proposed.by };
}

// Cached per group, which is never mutated: few actions were ever proposed to be closed.
const known = new WeakMap<Group, readonly Action[]>();

function proposedIn(group: Group): readonly Action[] {
  const found =
    known.get(group) ??
    group.actions.filter(({ history }) => history.some(({ change }) => change === 'closure-proposed'));
  known.set(group, found);
  return found;
}

/** The messages to those who confirm closures, for two weeks after a proposal. */
export const dueClosures = (group: Group, now: Instant): readonly OutboxItem<ClosureSubject>[] =>
  proposedIn(group).flatMap((action) => {
    const proposed = proposalOf(action);
    if (proposed === null || now >= untilOf(proposed.at)) return [];
    const { reference } = action;
    const { at, by } = proposed;
    return decidersOf(group, action, by.id).map((person) =>
      plannedItem(
        `closure/${group.id}/${reference}/${at}/${person}`,
        { kind: 'closure' as const, person, group: group.id, reference, at },
        at,
        untilOf(at),
      ),
    );
  });

/** The messages to those whose proposal somebody else settled, for two weeks after that. */
export const dueClosureAnswers = (group: Group, now: Instant): readonly OutboxItem<ClosureAnswerSubject>[] =>
  proposedIn(group).flatMap((action) => {
    const answer = closureAnswer(action);
    if (answer === null) return [];
    const { at, by } = answer.entry;
    const { id: person } = answer.proposedBy;
    if (by.id === person || isFormer(group, person) || now >= untilOf(at)) return [];
    const { reference } = action;
    return [
      plannedItem(
        `closure-answer/${group.id}/${reference}/${at}`,
        { kind: 'closure-answer' as const, person, group: group.id, reference, at },
        at,
        untilOf(at),
      ),
    ];
  });

/** All these messages about one action of a group. */
export const dueAbout = (group: Group, action: Action, now: Instant): readonly OutboxItem[] => {
  const only = { ...group, actions: [action] };
  return [...dueClosures(only, now), ...dueClosureAnswers(only, now)];
};
