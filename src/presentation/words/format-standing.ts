import { proposalOf } from '../../model/proposed-closure.js';
import { formatClosure } from './format-closure.js';
import type { Action } from '../../model/action.js';
import type { Day } from '../../model/calendar/day.js';
import { daysBetween } from '../../model/calendar/days.js';
import { localDay } from '../../model/calendar/zones.js';
import type { Language } from '../../model/language.js';
import { sharedWords } from './shared-words.js';
import { formatShortDay } from './format-day.js';
import { formatDue } from './format-deadline.js';

/** A card's own colours: what is said in one is always said in words too. */
export type Color = 'Default' | 'Good' | 'Warning' | 'Attention';

/** How an action stands, as plain text. */
export interface Standing {
  /** "3 days late"; null for an open one that is neither late nor near. */
  readonly state: string | null;
  /** "Fri 7 Oct", the day of its deadline or on which it was closed; null where it is not known. */
  readonly day: string | null;
  readonly color: Color;
  /** Whether it has no deadline at all. */
  readonly isMissing: boolean;
}

/** Days before the last one from which a row says how many are left. */
const NEAR = 7;

/** How an action stands on a day of its group's; a closed one says when that was. */
export function formatStanding(action: Action, today: Day, zone: string, language: Language): Standing {
  return {
    state: formatStatus(action, today, language),
    day: dayOf(action, today, zone, language),
    color: colorOf(action, today),
    isMissing: action.status === 'open' && hasNoDeadline(action),
  };
}

/** Whether nothing was said of when an action is to be done. */
export const hasNoDeadline = ({ deadline: { due, basis, said } }: Pick<Action, 'deadline'>): boolean =>
  due === null && basis === 'none' && said === null;

function dayOf({ status, closedAt, deadline }: Action, today: Day, zone: string, language: Language): string | null {
  if (status !== 'open') return closedAt === null ? null : formatShortDay(localDay(closedAt, zone), today, language);
  return deadline.due === null ? formatDue(deadline, language) : formatShortDay(deadline.due, today, language);
}

/** How an action stands in two or three words; null for an open one that is neither late nor near. */
export function formatStatus(action: Action, today: Day, language: Language): string | null {
  const shared = sharedWords(language);
  if (action.status === 'done') return shared.done;
  // Closed otherwise than as done, it says how.
  if (action.status === 'cancelled')
    return action.closure === null ? shared.cancelled : formatClosure({ ...action.closure, to: null }, language);
  if (proposalOf(action) !== null) return shared.toConfirm;
  const left = daysLeft(action, today);
  if (left === null || left > NEAR) return null;
  if (left < 0) return shared.daysLate({ days: -left });
  return left === 0 ? shared.dueToday : left === 1 ? shared.dueTomorrow : shared.dueIn({ days: left });
}

function colorOf(action: Action, today: Day): Color {
  if (action.status !== 'open') return action.status === 'done' ? 'Good' : 'Default';
  if (proposalOf(action) !== null) return 'Warning';
  const left = daysLeft(action, today);
  if (left === null || left > NEAR) return 'Default';
  return left < 0 ? 'Attention' : 'Warning';
}

const daysLeft = (action: Action, today: Day): number | null =>
  action.deadline.due === null ? null : daysBetween(today, action.deadline.due);
