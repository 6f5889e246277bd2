import type { MeetingTimes } from './group-meetings.js';
import type { Action } from './action.js';
import { effectiveDue } from './lateness.js';

/** The number in a reference: 14 in `ISCG-14`; 0 if it has none. */
export function referenceNumber(reference: string): number {
  const digits = /\d+$/.exec(reference)?.[0];
  return digits === undefined ? 0 : Number(digits);
}

/** Sorts actions by last day, those without one last, and then by number. */
export function inDueOrder(actions: readonly Action[], group: MeetingTimes): readonly Action[] {
  return actions
    .map((action) => ({ action, due: effectiveDue(action, group) ?? '9999-12-31' }))
    .sort((one, other) =>
      one.due === other.due
        ? referenceNumber(one.action.reference) - referenceNumber(other.action.reference)
        : one.due < other.due
          ? -1
          : 1,
    )
    .map(({ action }) => action);
}
