import { groupOfReview, type Review } from './review.js';
import { addMs, DAY_MS } from './calendar/instants.js';

const KEPT_FOR = 31 * DAY_MS;
const KEPT_A_GROUP = 5;

/**
 * The keys of reviews beyond a group's five latest, and of those more than 31 days older than its newest: minutes are
 * not kept longer than someone may still be asked about them. Measured from the newest review and not from a clock, so
 * that local mode's pretended time counts as it should.
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

/** Reviews of one moment have an order too, so that the same ones are outdated wherever they are kept. */
const orderOf = (review: Review): string => `${review.at} ${review.id}`;
