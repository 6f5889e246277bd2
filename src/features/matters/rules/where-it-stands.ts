import type { Group } from '../../../model/group.js';
import type { MeetingReview } from '../../../model/meeting-review.js';
import { leftIn, reviewedOf } from '../../../model/reviewed.js';

/** How many of its actions a meeting has closed, carried forward and changed, and how many it did not reach. */
export interface ReviewCounts {
  readonly closed: number;
  readonly carried: number;
  readonly changed: number;
  readonly left: number;
}

/** What became of an action; a closed one counts as closed, whoever closed it and wherever. */
type Became = keyof ReviewCounts;

function becameOf(review: MeetingReview, open: ReadonlySet<string>, reference: string): Became {
  if (!open.has(reference)) return 'closed';
  const outcome = reviewedOf(review, reference)?.outcome;
  if (outcome === 'carried-forward') return 'carried';
  return outcome === 'changed' ? 'changed' : 'left';
}

const openIn = ({ actions }: Pick<Group, 'actions'>): ReadonlySet<string> =>
  new Set(actions.filter(({ status }) => status === 'open').map(({ reference }) => reference));

/** A review's counts; they add up to its number of actions. */
export function countReview(review: MeetingReview, group: Pick<Group, 'actions'>): ReviewCounts {
  const open = openIn(group);
  const counts = { closed: 0, carried: 0, changed: 0, left: 0 };
  for (const reference of review.references) counts[becameOf(review, open, reference)] += 1;
  return counts;
}

/** The references of the actions that a meeting skipped or did not reach, in order. */
export function notReached(review: MeetingReview, group: Pick<Group, 'actions'>): readonly string[] {
  const open = openIn(group);
  return review.references.filter((reference) => becameOf(review, open, reference) === 'left');
}

/** The next action left after this one, wrapping round to the first; null when none is left. */
export function nextAfter(
  review: MeetingReview,
  group: Pick<Group, 'actions'>,
  reference: string | null,
): string | null {
  const at = reference === null ? -1 : review.references.indexOf(reference);
  const left = new Set(leftIn(review, group));
  const inOrder = [...review.references.slice(at + 1), ...review.references.slice(0, at + 1)];
  return inOrder.find((one) => left.has(one)) ?? null;
}

/** Where a review continues: after the action it dealt with last; null when none is left. */
export function whereItGoesOn(review: MeetingReview, group: Pick<Group, 'actions'>): string | null {
  const last = review.outcomes.reduce<MeetingReview['outcomes'][number] | null>(
    (latest, one) => (latest === null || one.at >= latest.at ? one : latest),
    null,
  );
  return nextAfter(review, group, last?.reference ?? null);
}
