import { type Action, isUndone } from './action.js';
import type { ReviewItem } from './review.js';

type Words = Pick<ReviewItem, 'task' | 'quote'>;

/** Prepares words for comparison: drops case, marks and repeated spaces. */
export const plainWords = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Finds the group's action that each item repeats, in the items' order; null for a new item. A repeat has the same
 * words, as quote or as task. Each action matches one item only, so that two actions in the same words stay two. An
 * action that was taken back does not count: the person who took it back may want it again.
 */
export function loggedAlready(items: readonly Words[], actions: readonly Action[]): readonly (Action | null)[] {
  const byWords = new Map<string, Action[]>();
  const add = (key: string, action: Action): void => {
    const held = byWords.get(key);
    if (held === undefined) byWords.set(key, [action]);
    else held.push(action);
  };
  for (const action of actions) {
    if (isUndone(action)) continue;
    add(`task ${plainWords(action.task)}`, action);
    add(`quote ${plainWords(action.quote)}`, action);
  }
  const used = new Set<Action>();
  const take = (item: Words, keys: readonly string[]): Action | null => {
    const found = keys.flatMap((key) => byWords.get(key) ?? []).filter((action) => !used.has(action));
    // A quote may hold several actions: prefer the one with the same task.
    const best = found.find((action) => plainWords(action.task) === plainWords(item.task)) ?? found[0] ?? null;
    if (best !== null) used.add(best);
    return best;
  };
  const exact = items.map((item) => take(item, [`task ${plainWords(item.task)}`]));
  const quotes = new Map<string, number>();
  for (const item of items) quotes.set(plainWords(item.quote), (quotes.get(plainWords(item.quote)) ?? 0) + 1);
  return exact.map((action, index) => {
    const item = items[index];
    if (action !== null || item === undefined) return action;
    // A task reworded since is matched by its line, if that line made one action only.
    return quotes.get(plainWords(item.quote)) === 1 ? take(item, [`quote ${plainWords(item.quote)}`]) : null;
  });
}
