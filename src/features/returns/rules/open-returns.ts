import type { Day } from '../../../model/calendar/day.js';
import type { Group } from '../../../model/group.js';
import { isOpenReturn } from '../../../model/return.js';

/** How many have answered a return that is still open. */
export interface OpenReturn {
  readonly reference: string;
  readonly answered: number;
  readonly asked: number;
  readonly due: Day;
}

/** The returns of a group that answers are still waited for, in order of last day. */
export const openReturnsOf = ({ returns }: Pick<Group, 'returns'>): readonly OpenReturn[] =>
  returns
    .filter(isOpenReturn)
    .map(({ reference, due, parts }) => ({
      reference,
      due,
      asked: parts.length,
      answered: parts.filter(({ sent }) => sent !== null).length,
    }))
    .sort((one, other) => (one.due < other.due ? -1 : Number(one.due > other.due)));
