import type { Review, ReviewItem } from '../../../model/review.js';

/** How many items a card shows: with their quotes that is what Teams' 28 KB hold with room to spare. */
const PAGE_LENGTH = 8;

/** An item and its place in the whole review. */
export interface PlacedItem {
  readonly index: number;
  readonly item: ReviewItem;
}

/** One page of a review; a page that is not there gives the nearest. */
export function pageOfReview(
  review: Review,
  wanted: number,
): { readonly page: number; readonly pages: number; readonly items: readonly PlacedItem[] } {
  const pages = Math.max(1, Math.ceil(review.items.length / PAGE_LENGTH));
  const page = Math.min(Math.max(1, wanted), pages);
  const first = (page - 1) * PAGE_LENGTH;
  const items = review.items.slice(first, first + PAGE_LENGTH).map((item, at) => ({ index: first + at, item }));
  return { page, pages, items };
}

/** The page on which an item stands. */
export const pageWithItem = (index: number): number => Math.floor(index / PAGE_LENGTH) + 1;
