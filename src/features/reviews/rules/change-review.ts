import type { Review, ReviewItem } from '../../../model/review.js';

/** Which items and decisions are ticked, by their place in the review, where the decisions follow the items; what is absent stays as it is. */
export type Picks = Readonly<Record<number, boolean>>;

/** The review with what was ticked and unticked; the same one when nothing differs. */
export function withPicks(review: Review, picks: Picks): Review {
  const items = picked(review.items, picks, 0);
  const decisions = picked(review.decisions, picks, items.length);
  return items === review.items && decisions === review.decisions ? review : { ...review, items, decisions };
}

function picked<Item extends { readonly isChosen: boolean }>(
  items: readonly Item[],
  picks: Picks,
  first: number,
): readonly Item[] {
  const changed = items.map((item, index) => {
    const isChosen = picks[first + index] ?? item.isChosen;
    return isChosen === item.isChosen ? item : { ...item, isChosen };
  });
  return changed.every((item, index) => item === items[index]) ? items : changed;
}

/** The review with one item corrected, which chooses it too: nobody mends what they do not want. */
export function withItem(review: Review, index: number, change: Partial<Omit<ReviewItem, 'kind'>>): Review {
  const items = review.items.map((item, at) => (at === index ? { ...item, ...change, isChosen: true } : item));
  return { ...review, items };
}
