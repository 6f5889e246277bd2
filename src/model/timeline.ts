import type { Instant } from './calendar/day.js';
import type { Action, HistoryEntry } from './action.js';
import type { Actor } from './actor.js';
import type { Closure } from './closure.js';

/** One change of an action, or a progress note: who, when, from what to what, and the words that came with it. */
export interface TimelineEntry {
  readonly at: Instant;
  readonly by: Actor;
  readonly change: HistoryEntry['change'] | 'noted';
  /** The old value; null if there was none, or nothing was replaced. */
  readonly from: string | null;
  readonly to: string | null;
  readonly words: string | null;
  /** How it closed the action, or proposed to. */
  readonly closure?: Pick<Closure, 'kind' | 'to'>;
}

const STATUS_AFTER: Partial<Readonly<Record<HistoryEntry['change'], string>>> = {
  done: 'done',
  reopened: 'open',
  cancelled: 'cancelled',
  undone: 'cancelled',
};

export type Replaced = 'task' | 'leads' | 'deadline';
export const isReplaced = (change: HistoryEntry['change']): change is Replaced =>
  change === 'task' || change === 'leads' || change === 'deadline';

/** The present text of a field that changes replace. */
export const wordsNow = ({ task, leads, deadline }: Action, change: Replaced): string =>
  ({ task, leads: leads.map(({ name }) => name).join(', '), deadline: deadline.due ?? deadline.said ?? '' })[change];

/**
 * Everything that has happened to an action, oldest first. A change's new value is what the next change of its kind
 * replaced, or the present one.
 */
export function timelineOf(action: Action): readonly TimelineEntry[] {
  const { history, notes } = action;
  const changes = history.map(({ at, by, change, before, reason, after, closure }, index): TimelineEntry => {
    const next = history.slice(index + 1).find((later) => later.change === change && later.isTakenBack !== true);
    const made = (replaced: Replaced): string => after ?? next?.before ?? wordsNow(action, replaced);
    const to = isReplaced(change) ? made(change) : (STATUS_AFTER[change] ?? null);
    const entry = { at, by, change, from: before ?? null, to, words: reason ?? null };
    return closure === undefined ? entry : { ...entry, closure };
  });
  const noted = notes.map(({ at, by, text }): TimelineEntry => ({
    at,
    by,
    change: 'noted',
    from: null,
    to: null,
    words: text,
  }));
  return [...changes, ...noted].sort((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)));
}
