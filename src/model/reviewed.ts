import type { Instant } from './calendar/day.js';
import type { Group } from './group.js';
import type { MeetingReview } from './meeting-review.js';

/** What a meeting did with one action. */
export type Reviewed = MeetingReview['outcomes'][number];

/** The place of a button that was pressed on the card of a meeting's review. */
export interface Reviewing {
  /** The instant at which the review began, which identifies it. */
  readonly startedAt: Instant;
  /** When the action had been dealt with, as the card showed it; null if it had not. */
  readonly seen: Instant | null;
}

/** What a meeting has done with an action; null while it has not come to it. */
export const reviewedOf = ({ outcomes }: Pick<MeetingReview, 'outcomes'>, reference: string): Reviewed | null =>
  outcomes.find((one) => one.reference === reference) ?? null;

/** The review that began at an instant; null where there is none. */
export const reviewAt = ({ meetingReviews }: Pick<Group, 'meetingReviews'>, startedAt: Instant): MeetingReview | null =>
  meetingReviews.find((review) => review.startedAt === startedAt) ?? null;

/** The references that a meeting has still to come to; skips actions closed meanwhile. */
export function leftIn(review: MeetingReview, { actions }: Pick<Group, 'actions'>): readonly string[] {
  const open = new Set(actions.filter(({ status }) => status === 'open').map(({ reference }) => reference));
  const past = new Set(review.outcomes.map(({ reference }) => reference));
  return review.references.filter((reference) => open.has(reference) && !past.has(reference));
}

/** The group with one of its reviews changed. */
export const withReview = (
  group: Group,
  startedAt: Instant,
  change: (review: MeetingReview) => MeetingReview,
): Group => ({
  ...group,
  meetingReviews: group.meetingReviews.map((review) => (review.startedAt === startedAt ? change(review) : review)),
});

/**
 * Notes in a group's review what its meeting did with an action at `at`; null takes that back. The review ends when
 * nothing is left.
 */
export function withReviewed(
  group: Group,
  startedAt: Instant,
  reference: string,
  reviewed: Reviewed | null,
  at: Instant,
): Group {
  return withReview(group, startedAt, (review) => {
    const others = review.outcomes.filter((one) => one.reference !== reference);
    const changed = { ...review, outcomes: reviewed === null ? others : [...others, reviewed] };
    const isOver = reviewed !== null && leftIn(changed, group).length === 0;
    return { ...changed, endedAt: isOver ? (review.endedAt ?? at) : review.endedAt };
  });
}
