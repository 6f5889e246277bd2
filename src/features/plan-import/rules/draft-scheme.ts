import type { Colour } from '../../../model/colour.js';
import type { RatingScheme } from '../../../model/rating-scheme.js';
import type { PlanStatus, ReadPlan } from '../../../reading/plans/read-plan.js';

const COLOURS: readonly (readonly [Colour, RegExp])[] = [
  ['red', /^(?:red|coch)/iu],
  ['amber', /^(?:amber|yellow|orange|ambr|oren|melyn)/iu],
  ['green', /^(?:green|gwyrdd)/iu],
  ['blue', /^(?:blue|glas)/iu],
];
const USUAL: Readonly<Record<PlanStatus, Colour>> = {
  'not-started-late': 'red',
  'in-progress': 'amber',
  completed: 'green',
  'planned-not-started': 'blue',
};

/**
 * Chooses how to rate a plan that was read: by status if its colours mean the four usual statuses or its actions state
 * theirs; by what leads declare, in the plan's words, if its colours mean something else; by time if it gives neither.
 */
export function draftScheme({ ratings, planActions }: Pick<ReadPlan, 'ratings' | 'planActions'>): RatingScheme {
  const named = ratings.flatMap(({ colour, said, status }) => {
    const own = COLOURS.find(([, pattern]) => pattern.test(colour ?? ''))?.[0];
    const is = own ?? (status === null ? undefined : USUAL[status]);
    return is === undefined ? [] : [{ colour: is, said, isUsual: status !== null && USUAL[status] === is }];
  });
  if (named.length === 0)
    return { rule: planActions.some(({ status }) => status !== null) ? 'status' : 'time', words: {} };
  const words = Object.fromEntries(named.map(({ colour, said }) => [colour, said]));
  return { rule: named.every(({ isUsual }) => isUsual) ? 'status' : 'declared', words };
}
