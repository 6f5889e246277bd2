import type { Action } from '../../model/action.js';
/** What an edit form is about: an action that is logged, or an item of a review. `from` is where saving goes back to. */
export type EditedAction = Pick<Action, 'task' | 'leads' | 'deadline'> &
  (
    | { readonly kind: 'action'; readonly reference: string; readonly from: 'logged' | null }
    | { readonly kind: 'item'; readonly review: string; readonly item: number }
  );
