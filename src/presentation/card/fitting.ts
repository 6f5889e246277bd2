import type { CardJson } from './templates.js';

/** The bytes that a part of a card takes. */
export const bytesOf = (part: unknown): number => Buffer.byteLength(JSON.stringify(part), 'utf8') + 1;

/**
 * Draws as many of the items, in order, as fit in `room` bytes. Returns their parts, and how many items do not fit.
 * Stops drawing at the first item that is too much.
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
