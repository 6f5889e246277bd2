import type { Day } from './calendar/day.js';
import { daysBetween } from './calendar/days.js';
import type { Colour } from './colour.js';
import type { ItemThen } from './plan-report.js';
import type { PlanItem } from './plan-item.js';
import type { RatingRule } from './rating-scheme.js';

/** Whether an item stands better or worse than at the last report; `new` if that report did not have it. */
export type Travel = 'better' | 'same' | 'worse' | 'new';

/** By status, begun is better than planned; by time, both are equally good. */
const RANKS: Readonly<Record<'status' | 'time', Readonly<Record<Colour, number>>>> = {
  status: { red: 0, blue: 1, amber: 2, green: 3 },
  time: { red: 0, amber: 1, blue: 2, green: 2 },
};

/** The direction of travel of an item since a report. */
export function travelOf(item: PlanItem, then: ItemThen | undefined, rule: RatingRule): Travel {
  if (then?.colour == null || item.colour === null) return 'new';
  const rank = RANKS[rule === 'status' ? 'status' : 'time'];
  const moved = rank[item.colour] + Number(item.isDone) - rank[then.colour] - Number(then.isDone);
  return moved === 0 ? 'same' : moved > 0 ? 'better' : 'worse';
}

/** How many days an item's last day has moved past its first one; 0 if it has not, or has none. */
export function daysSlipped({ due, firstDue }: { readonly due: Day | null; readonly firstDue: Day | null }): number {
  return due === null || firstDue === null ? 0 : Math.max(0, daysBetween(firstDue, due));
}
