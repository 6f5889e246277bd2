import type { Instant } from './calendar/day.js';
import type { Group } from './group.js';
import type { MeetingReview } from './meeting-review.js';

/** What a meeting did with one action. */
export type Reviewed = MeetingReview['outcomes'][number];

/** That a button was pressed where a meeting goes through its actions. */
export interface Reviewing {
  /** Which review: the instant when it began. */
  readonly startedAt: Instant;
  /** When the action had been dealt with, as the card showed it; null where it had not been. */
  readonly seen: Instant | null;
}

/** What a meeting has done with an action; null while it has not come to it. */
export const reviewedOf = ({ outcomes }: Pick<MeetingReview, 'outcomes'>, reference: string): Reviewed | null =>
  outcomes.find((one) => one.reference === reference) ?? null;

/** The review that began at an instant; null where there is none. */
export const reviewAt = ({ meetingReviews }: Pick<Group, 'meetingReviews'>, startedAt: Instant): MeetingReview | null =>
  meetingReviews.find((review) => review.startedAt === startedAt) ?? null;

/** The references that a meeting has still to come to: what was closed meanwhile is passed over. */
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

/** The group after its meeting dealt with an action, at `at`; with nothing left, the review ends. Null takes that back. */
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
