import type { Drawing } from './drawing.js';
import { type CardJson, expand } from './templates.js';

/** A line that works like a button. */
export const link = (words: string, action: CardJson, isApart = false): CardJson =>
  expand('kit/link', { text: `${words} ›`, action, isApart });

/** "35 more", under the first rows, which opens the whole list; nothing when none are left. */
export const moreLink = (left: number, list: CardJson, { shared }: Drawing): readonly CardJson[] =>
  left === 0 ? [] : [link(shared.moreLeft({ number: left }), list, true)];

/** Hides parts at first; `toggle` makes the button that shows and hides them. */
export function hidden(
  id: string,
  parts: readonly CardJson[],
  { language }: Drawing,
): { readonly part: CardJson; readonly toggle: (title: string) => CardJson } {
  // One card may have both languages.
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
