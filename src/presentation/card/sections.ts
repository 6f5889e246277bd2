import type { Color } from '../words/format-standing.js';
import { fitting } from './fitting.js';
import type { CardJson } from './templates.js';
import { heading } from './texts.js';

/** Items under a heading that counts them. */
export interface Section<Item> {
  readonly title: string;
  readonly color: Color;
  readonly items: readonly Item[];
}

/** How many rows a card shows unless it is a list; the rest are behind a link. */
const ROWS_SHOWN = 5;

/** This many more are shown as well: the link would take as much room. */
const FEW_MORE = 2;

const shownOf = <Item>(items: readonly Item[]): readonly Item[] =>
  items.length <= ROWS_SHOWN + FEW_MORE ? items : items.slice(0, ROWS_SHOWN);

/** Draws the sections with items, each under its heading, as many rows as fit; returns how many are left. */
export function drawSections<Item>(
  sections: readonly Section<Item>[],
  draw: (item: Item) => CardJson,
  room: number,
): { readonly parts: readonly CardJson[]; readonly left: number } {
  const items = sections.flatMap((section) => section.items.map((item, index) => ({ item, index, section })));
  const shown = shownOf(items);
  const { parts, left } = fitting(
    shown,
    ({ item, index, section }) => {
      const drawn = draw(item);
      return index > 0 ? [drawn] : [heading(section.title, section.color, section.items.length), drawn];
    },
    room,
  );
  return { parts, left: left + items.length - shown.length };
}

/** Draws the first rows of a card, as many as fit; returns how many are left. */
export function firstRows<Item>(
  items: readonly Item[],
  draw: (item: Item) => readonly CardJson[],
  room: number,
): { readonly parts: readonly CardJson[]; readonly left: number } {
  const shown = shownOf(items);
  const { parts, left } = fitting(shown, draw, room);
  return { parts, left: left + items.length - shown.length };
}
