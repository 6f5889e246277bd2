import type { Group } from './group.js';
import type { Problem } from './problem.js';
import type { Review } from './review.js';

/** A saved review; or one that waits until one of these groups is chosen; or why there is none. */
export type KeptReview =
  | { readonly kind: 'kept'; readonly review: Review; readonly group: Group }
  | { readonly kind: 'which-group'; readonly review: Review; readonly groups: readonly Group[] }
  | { readonly kind: 'refused'; readonly problem: Problem };
