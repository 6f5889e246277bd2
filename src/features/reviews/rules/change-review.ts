import type { Review, ReviewItem } from '../../../model/review.js';

/** Which items are ticked, by their place in the review; what is absent stays as it is. */
export type Picks = Readonly<Record<number, boolean>>;

/** The review with what was ticked and unticked; the same one when nothing differs. */
export function withPicks(review: Review, picks: Picks): Review {
  const items = review.items.map((item, index) => {
    const isChosen = picks[index] ?? item.isChosen;
    return isChosen === item.isChosen ? item : { ...item, isChosen };
  });
  return items.every((item, index) => item === review.items[index]) ? review : { ...review, items };
}

/** The review with one item corrected, which chooses it too: nobody mends what they do not want. */
export function withItem(review: Review, index: number, change: Partial<Omit<ReviewItem, 'kind'>>): Review {
  const items = review.items.map((item, at) => (at === index ? { ...item, ...change, isChosen: true } : item));
  return { ...review, items };
}
