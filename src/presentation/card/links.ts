import type { Drawing } from './drawing.js';
import { type CardJson, expand } from './templates.js';

/** A line that can be pressed, and does what a button would. */
export const link = (words: string, action: CardJson, isApart = false): CardJson =>
  expand('kit/link', { text: `${words} ›`, action, isApart });

/** "35 more", under the first rows, which opens the whole list; nothing where none are left. */
export const moreLink = (left: number, list: CardJson, { shared }: Drawing): readonly CardJson[] =>
  left === 0 ? [] : [link(shared.moreLeft({ number: left }), list, true)];

/** Parts that are hidden at first, and what shows and hides them. */
export function hidden(
  id: string,
  parts: readonly CardJson[],
  { language }: Drawing,
): { readonly part: CardJson; readonly toggle: (title: string) => CardJson } {
  // Both languages may stand in one card.
  const target = `${id}-${language}`;
  return {
    part: expand('kit/hidden', { id: target, parts }),
    toggle: (title) => ({ type: 'Action.ToggleVisibility', title, targetElements: [target] }),
  };
}

/** Parts behind a line that shows and hides them. */
export function fold(id: string, title: string, parts: readonly CardJson[], drawing: Drawing): readonly CardJson[] {
  const { part, toggle } = hidden(id, parts, drawing);
  return [link(title, toggle(title), true), part];
}
