import type { Review, ReviewItem } from '../../../model/review.js';

/**
 * Which items and decisions are ticked, by index; the decisions' indexes follow the items'. An absent one stays as it
 * is.
 */
export type Picks = Readonly<Record<number, boolean>>;

/** Applies ticks and unticks; returns the same review if nothing differs. */
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

/** Corrects one item and chooses it too: nobody corrects what they do not want. */
export function withItem(review: Review, index: number, change: Partial<Omit<ReviewItem, 'kind'>>): Review {
  const items = review.items.map((item, at) => (at === index ? { ...item, ...change, isChosen: true } : item));
  return { ...review, items };
}
