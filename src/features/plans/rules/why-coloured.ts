import type { Day } from '../../../model/calendar/day.js';
import type { PlanItem } from '../../../model/plan-item.js';
import type { RatingRule } from '../../../model/rating-scheme.js';

/** Why a rule gives an item its colour. */
export type ColourReason =
  'done' | 'late' | 'late-not-begun' | 'begun' | 'moved' | 'most-gone' | 'half-gone' | 'planned' | 'in-time';

/** Returns why the plan's rule gives an item its colour; null if it gives none. */
export function whyColoured(
  { computed, isDone, due, firstDue, notes }: Pick<PlanItem, 'computed' | 'isDone' | 'due' | 'firstDue' | 'notes'>,
  rule: RatingRule,
  today: Day,
): ColourReason | null {
  if (computed === null) return null;
  if (isDone) return 'done';
  const isLate = due !== null && due < today;
  if (computed === 'blue') return 'planned';
  if (computed === 'red')
    return isLate ? (rule === 'status' || notes.length === 0 ? 'late-not-begun' : 'late') : 'most-gone';
  if (rule === 'status') return 'begun';
  if (computed === 'green') return 'in-time';
  return due !== null && firstDue !== null && due > firstDue ? 'moved' : 'half-gone';
}
