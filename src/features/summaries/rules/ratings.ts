import type { Summary } from './summarise.js';

/** How many open actions are red (overdue), amber (likely to be late), green (all others) and grey (without a day). */
export interface Ratings {
  readonly red: number;
  readonly amber: number;
  readonly green: number;
  readonly grey: number;
}

/** Rates the open actions by rule. An action that its lead says is done is green. */
export function ratingsOf({ escalated, overdue, dueByMeeting, extended, waiting, later, atRisk }: Summary): Ratings {
  const red = escalated.length + overdue.length;
  const amber = atRisk.length;
  const rest = [...dueByMeeting, ...extended, ...later];
  const grey = rest.filter(({ deadline }) => deadline.due === null).length;
  return { red, amber, grey, green: rest.length - grey - amber + waiting.length };
}

/** Returns the open actions in the summary's order. */
export const openOf = ({ escalated, overdue, dueByMeeting, extended, waiting, later }: Summary): Summary['later'] =>
  [escalated, overdue, dueByMeeting, extended, waiting, later].flat();

/** Narrows a summary to the actions with these references. */
export function narrowedTo(summary: Summary, references: ReadonlySet<string>): Summary {
  const isThis = ({ reference }: { readonly reference: string }): boolean => references.has(reference);
  return {
    ...summary,
    escalated: summary.escalated.filter(isThis),
    overdue: summary.overdue.filter(isThis),
    dueByMeeting: summary.dueByMeeting.filter(isThis),
    extended: summary.extended.filter(isThis),
    waiting: summary.waiting.filter(isThis),
    later: summary.later.filter(isThis),
    done: summary.done.filter(isThis),
    carriedForward: summary.carriedForward.filter(isThis),
    atRisk: summary.atRisk.filter(isThis),
    nobodyReminded: summary.nobodyReminded.filter((reference) => references.has(reference)),
  };
}
