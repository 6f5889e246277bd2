import type { Group } from './group.js';
import type { Problem } from './problem.js';
import type { Review } from './review.js';

/** A review that was kept; or one that waits for its group to be chosen, of these; or why there is none. */
export type KeptReview =
  | { readonly kind: 'kept'; readonly review: Review; readonly group: Group }
  | { readonly kind: 'which-group'; readonly review: Review; readonly groups: readonly Group[] }
  | { readonly kind: 'refused'; readonly problem: Problem };
