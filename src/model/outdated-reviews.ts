import { groupOfReview, type Review } from './review.js';
import { addMs, DAY_MS } from './calendar/instants.js';

const KEPT_FOR = 31 * DAY_MS;
const KEPT_A_GROUP = 5;

/**
 * The ids of a group's reviews beyond the five latest, or more than 31 days older than the newest: minutes are kept
 * only as long as someone may be asked about them. Counts from the newest review and not a clock, so that local mode's
 * pretended time works.
 */
export function outdatedReviews(reviews: ReadonlyMap<string, Review>): readonly string[] {
  const byGroup = new Map<string, Review[]>();
  for (const review of reviews.values()) {
    const group = groupOfReview(review.id);
    byGroup.set(group, [...(byGroup.get(group) ?? []), review]);
  }
  return [...byGroup.values()].flatMap((own) => {
    const latestFirst = own.sort((one, other) => (orderOf(one) < orderOf(other) ? 1 : -1));
    const since = addMs(latestFirst[0]?.at ?? '', -KEPT_FOR);
    return latestFirst.filter((review, index) => index >= KEPT_A_GROUP || review.at < since).map((review) => review.id);
  });
}

/** Orders reviews of the same moment too, so that every store drops the same ones. */
const orderOf = (review: Review): string => `${review.at} ${review.id}`;
