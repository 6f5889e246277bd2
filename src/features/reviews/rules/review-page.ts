import type { Review, ReviewDecision, ReviewItem } from '../../../model/review.js';

/** How many items and decisions a card shows: with their quotes that is what Teams' 28 KB hold with room to spare. */
const PAGE_LENGTH = 8;

/** An item and its place in the whole review. */
export interface PlacedItem {
  readonly index: number;
  readonly item: ReviewItem;
}

/** A decision and its place in the whole review: decisions follow the items. */
export interface PlacedDecision {
  readonly index: number;
  readonly decision: ReviewDecision;
}

/** One page of a review, the items first and then the decisions; a page that is not there gives the nearest. */
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

/** The page on which an item stands. */
export const pageWithItem = (index: number): number => Math.floor(index / PAGE_LENGTH) + 1;
