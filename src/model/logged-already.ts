import { type Action, isUndone } from './action.js';
import type { ReviewItem } from './review.js';

type Words = Pick<ReviewItem, 'task' | 'quote'>;

/** Words as they are compared: without case, marks and repeated spaces. */
export const plainWords = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Which of a group's actions each item is, in the items' order; null for one that is new. The same words, as quoted or
 * as the task, make them one; each action stands for one item only, so that two actions in the same words stay two.
 * An action that was taken back does not count: the person who took it back may want it again.
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
    // A quote may hold several actions: of those, the one with the task first.
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
    // A task that was reworded since is known by its line, when that line made one action only.
    return quotes.get(plainWords(item.quote)) === 1 ? take(item, [`quote ${plainWords(item.quote)}`]) : null;
  });
}
