import type { Day } from '../../../model/calendar/day.js';
import type { Group } from '../../../model/group.js';
import { isOpenReturn } from '../../../model/return.js';

/** An open return and how many have answered it. */
export interface OpenReturn {
  readonly reference: string;
  readonly answered: number;
  readonly asked: number;
  readonly due: Day;
}

/** The group's returns that still await answers, earliest last day first. */
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
