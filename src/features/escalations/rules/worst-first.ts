import type { Action } from '../../../model/action.js';
import type { Day } from '../../../model/calendar/day.js';
import { referenceNumber } from '../../../model/due-order.js';

interface Silent {
  readonly action: Pick<Action, 'reference'>;
  readonly due: Day;
  readonly lastWord: Day | null;
  readonly attendingOn: Day | null;
}

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** Sorts the worst first: not dealt with yet, overdue longest, never updated or longest ago, then by number. */
export const worstFirst = (one: Silent, other: Silent): number =>
  Number(one.attendingOn !== null) - Number(other.attendingOn !== null) ||
  compare(one.due, other.due) ||
  compare(one.lastWord ?? '', other.lastWord ?? '') ||
  referenceNumber(one.action.reference) - referenceNumber(other.action.reference);
