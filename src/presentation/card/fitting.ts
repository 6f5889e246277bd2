import type { CardJson } from './templates.js';

/** The bytes that a part of a card takes. */
export const bytesOf = (part: unknown): number => Buffer.byteLength(JSON.stringify(part), 'utf8') + 1;

/**
 * As many of the items, in order, as fit a card when drawn, each as the parts that are given for it, and how many do
 * not fit; none is drawn in vain but the first that is too much. `room` is what they may take, in bytes.
 */
export function fitting<Item>(
  items: readonly Item[],
  draw: (item: Item) => readonly CardJson[],
  room: number,
): { readonly parts: readonly CardJson[]; readonly left: number } {
  const parts: CardJson[] = [];
  let used = 0;
  for (const [index, item] of items.entries()) {
    const drawn = draw(item);
    used += bytesOf(drawn);
    if (used > room) return { parts, left: items.length - index };
    parts.push(...drawn);
  }
  return { parts, left: 0 };
}
