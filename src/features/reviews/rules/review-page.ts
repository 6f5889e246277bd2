import type { Review, ReviewDecision, ReviewItem } from '../../../model/review.js';

/** How many items and decisions a card shows: with their quotes, they fit in Teams' 28 KB with room to spare. */
const PAGE_LENGTH = 8;

/** An item and its index in the whole review. */
export interface PlacedItem {
  readonly index: number;
  readonly item: ReviewItem;
}

/** A decision and its index in the whole review; decisions follow the items. */
export interface PlacedDecision {
  readonly index: number;
  readonly decision: ReviewDecision;
}

/** Returns one page of a review, items first, then decisions; the nearest page if the wanted one does not exist. */
export function pageOfReview(
  review: Review,
  wanted: number,
): {
  readonly page: number;
  readonly pages: number;
  readonly items: readonly PlacedItem[];
  readonly decisions: readonly PlacedDecision[];
} {
  const after = review.items.length;
  const pages = Math.max(1, Math.ceil((after + review.decisions.length) / PAGE_LENGTH));
  const page = Math.min(Math.max(1, wanted), pages);
  const first = (page - 1) * PAGE_LENGTH;
  const items = review.items.slice(first, first + PAGE_LENGTH).map((item, at) => ({ index: first + at, item }));
  const decisions = review.decisions
    .map((decision, at) => ({ index: after + at, decision }))
    .filter(({ index }) => index >= first && index < first + PAGE_LENGTH);
  return { page, pages, items, decisions };
}

/** The number of the page that shows an item. */
export const pageWithItem = (index: number): number => Math.floor(index / PAGE_LENGTH) + 1;
