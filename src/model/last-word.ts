import type { Instant } from './calendar/day.js';
import type { Action } from './action.js';

const latest = (moments: readonly Instant[]): Instant | null => [...moments].sort().at(-1) ?? null;

/**
 * When anyone last said how an action stands: with a progress note, a "done" of their own, a request, or the answer to
 * one; null when nobody has.
 */
export function lastWordAt({ notes, completions, requests }: Action): Instant | null {
  const asked = requests.flatMap(({ at, decidedAt }) => [at, ...(decidedAt === null ? [] : [decidedAt])]);
  return latest([...[...notes, ...completions].map(({ at }) => at), ...asked]);
}

/**
 * Since when nobody has touched an action: its last word, or the last change to it. Leads who have only just got it, or
 * whose deadline has only just moved, are not silent yet.
 */
export function untouchedSince(action: Action): Instant {
  // A reminder is not a word from its leads.
  const changes = action.history.flatMap(({ at, change }) => (change === 'reminded' ? [] : [at]));
  return latest([action.raisedAt, lastWordAt(action) ?? action.raisedAt, ...changes]) ?? action.raisedAt;
}
