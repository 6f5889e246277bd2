import type { Action } from '../model/action.js';
import type { Group } from '../model/group.js';
import type { ReviewOutcome } from '../model/meeting-review.js';
import { mayRun } from '../model/members.js';
import type { Problem } from '../model/problem.js';
import { reviewAt, reviewedOf, withReviewed } from '../model/reviewed.js';
import type { Asker } from '../ports/asker.js';

type Presser = Pick<Asker, 'person' | 'now' | 'reviewing'>;

/**
 * Why a press on the card of a meeting's review is refused: the person may not decide, another meeting has begun, or
 * somebody has dealt with the action since the card was drawn. Null if it is not, or the press was elsewhere.
 */
export function refusedIn(
  group: Group,
  { reference }: Action,
  isAddition: boolean,
  { person, reviewing }: Presser,
): Problem | null {
  if (reviewing === undefined) return null;
  if (!mayRun(group, person.id)) return { code: 'not-allowed-matters' };
  const review = reviewAt(group, reviewing.startedAt);
  if (review === null || review !== group.meetingReviews.at(-1)) return { code: 'matters-over' };
  const reviewed = reviewedOf(review, reference);
  return isAddition || reviewed === null || reviewed.at === reviewing.seen
    ? null
    : { code: 'dealt-with', reference, name: reviewed.by.name };
}

/** Whether a press deals with an action in a meeting's review without changing the action. */
export const isReviewed = (reviewed: ReviewOutcome | null, { reviewing }: Presser): boolean =>
  reviewed !== null && reviewing !== undefined;

interface Made {
  readonly before: Action;
  readonly after: Action;
  readonly reviewed: ReviewOutcome | null;
}

/** Notes in the meeting's review what this press did with an action; a note alone does not deal with it. */
export function noteReviewed(group: Group, made: Made, { person: { id, name }, now, reviewing }: Presser): Group {
  const outcome = made.reviewed ?? outcomeOf(made);
  if (reviewing === undefined || outcome === null) return group;
  const { reference } = made.after;
  const reviewed = { reference, outcome, at: now, by: { id, name } };
  return withReviewed(group, reviewing.startedAt, reference, reviewed, now);
}

function outcomeOf({ before, after }: Made): ReviewOutcome | null {
  if (after.status !== 'open') return 'closed';
  const changed = (['task', 'leads', 'deadline', 'status', 'completions', 'requests'] as const).some(
    (field) => before[field] !== after[field],
  );
  return changed ? 'changed' : null;
}
