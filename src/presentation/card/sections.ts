import { type CardJson, expand } from './templates.js';
import type { Color } from '../words/format-when.js';
import { fitting } from './fitting.js';

/** Items under a heading that counts them. */
export interface Section<Item> {
  readonly title: string;
  readonly color: Color;
  readonly items: readonly Item[];
}

/** The sections that have items, each under its heading, as far as they fit a card; and how many items do not. */
export function drawSections<Item>(
  sections: readonly Section<Item>[],
  draw: (item: Item) => CardJson,
): { readonly parts: readonly CardJson[]; readonly left: number } {
  const items = sections.flatMap((section) => section.items.map((item, index) => ({ item, index, section })));
  return fitting(items, ({ item, index, section: { title, color, items: counted } }) => {
    const drawn = draw(item);
    return index > 0 ? [drawn] : [expand('section', { title, color, count: String(counted.length) }), drawn];
  });
}
