import { type Action, isUndone } from '../../../model/action.js';
import { actionsAtRisk } from '../../../model/at-risk.js';
import type { Day, Instant } from '../../../model/calendar/day.js';
import { addDays } from '../../../model/calendar/days.js';
import { localDay } from '../../../model/calendar/zones.js';
import type { Group } from '../../../model/group.js';
import { lastWordAt } from '../../../model/last-word.js';
import { effectiveDue, isOverdue } from '../../../model/lateness.js';
import { openRequests } from '../../../model/lead-request.js';
import { nextMeeting } from '../../../model/next-meeting.js';
import { isAboutClosed, type ListState } from './asked.js';
import type { Days } from './past-days.js';

/** How many days ahead count as "soon". */
const SOON = 7;

/**
 * How many days ahead count as before the next meeting if none is planned: a month, because most groups meet monthly.
 */
const WITHOUT_MEETING = 28;

/** Makes the test of whether an action is in this state at `now`. */
export function stateTest(state: ListState, group: Group, now: Instant): (action: Action) => boolean {
  const today = localDay(now, group.zone);
  if (state !== 'at-risk') return (action) => isInState(action, state, group, today);
  const until = nextMeeting(group, now)?.day ?? addDays(today, WITHOUT_MEETING);
  const found = new Set(actionsAtRisk(group, until, now).map(({ reference }) => reference));
  return (action) => found.has(action.reference);
}

function isInState(action: Action, state: Exclude<ListState, 'at-risk'>, group: Group, today: Day): boolean {
  const isOpen = action.status === 'open';
  const due = effectiveDue(action, group);
  switch (state) {
    case 'open':
      return isOpen;
    case 'all':
      return !isUndone(action);
    case 'overdue':
      return isOverdue(action, group, today);
    case 'soon':
      return isOpen && isBetween(due, { from: today, to: addDays(today, SOON) });
    case 'done':
      return action.status === 'done';
    case 'cancelled':
      return action.status === 'cancelled' && !isUndone(action);
    case 'closed':
      return !isOpen && !isUndone(action);
    case 'undated':
      return isOpen && due === null && (action.deadline.basis === 'none' || action.deadline.basis === 'day');
    case 'leaderless':
      return isOpen && action.leads.every(({ kind }) => kind === 'unclear' || kind === 'redacted');
    case 'requested':
      return openRequests(action).length > 0;
    case 'silent':
      return isOpen && isSilent(action, due, group, today);
  }
}

/** Whether nobody has reported on an open action: never, or not since its deadline if that has passed. */
function isSilent(action: Action, due: Day | null, group: Group, today: Day): boolean {
  const word = lastWordAt(action);
  return word === null || (due !== null && due < today && localDay(word, group.zone) <= due);
}

/** Whether an action falls on these days: the closing day of a closed one, or the deadline of an open one. */
export function isInTime(action: Action, state: ListState, days: Days, group: Group): boolean {
  if (state === 'silent') return isSilentSince(action, days, group);
  if (!isAboutClosed(state)) return isBetween(effectiveDue(action, group), days);
  return action.closedAt !== null && isBetween(localDay(action.closedAt, group.zone), days);
}

/** Whether an action existed by the end of these days, and nobody has reported on it since. */
function isSilentSince(action: Action, { from, to }: Days, group: Group): boolean {
  const last = to ?? from;
  const word = lastWordAt(action) ?? action.raisedAt;
  return last !== null && localDay(action.raisedAt, group.zone) <= last && localDay(word, group.zone) <= last;
}

/** Whether a day is known and is one of these. */
export const isBetween = (day: Day | null, { from, to }: Days): boolean =>
  day !== null && (from === null || day >= from) && (to === null || day <= to);
