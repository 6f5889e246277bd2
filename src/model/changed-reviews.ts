import type { Group } from './group.js';
import type { LastChange } from './last-change.js';
import { reviewAt, reviewedOf, withReview, withReviewed } from './reviewed.js';

type ReviewedBefore = NonNullable<LastChange['reviewed']>[number];

/** What meetings' reviews had noted, before a change, for the actions whose outcome it set or removed. */
export function changedReviews(before: Group, after: Group): readonly ReviewedBefore[] {
  if (before.meetingReviews === after.meetingReviews) return [];
  return after.meetingReviews.flatMap((review) => {
    const { startedAt } = review;
    const old = reviewAt(before, startedAt);
    if (old === null || old.outcomes === review.outcomes) return [];
    const changed = review.references.filter(
      (reference) => reviewedOf(old, reference) !== reviewedOf(review, reference),
    );
    return changed.map((reference) => ({ startedAt, reference, before: reviewedOf(old, reference) }));
  });
}

/** Puts back what meetings' reviews had noted before a change, unless somebody has dealt with the action since. */
export function reverseReviews(group: Group, { at, by, reviewed = [] }: LastChange): Group {
  return reviewed.reduce((changed, { startedAt, reference, before }) => {
    const review = reviewAt(changed, startedAt);
    const now = review === null ? null : reviewedOf(review, reference);
    const isSince = now !== null && (now.at > at || (now.at === at && now.by.id !== by));
    if (review === null || isSince) return changed;
    const back = withReviewed(changed, startedAt, reference, before, at);
    return withReview(back, startedAt, (one) =>
      one.endedAt === at && before === null ? { ...one, endedAt: null } : one,
    );
  }, group);
}
