import type { CardJson } from './templates.js';

/** What the parts of a card may take together, in bytes as UTF-8; Teams cuts cards off at 28 KB. */
const BUDGET = 25_000;

/** The bytes that a part of a card takes. */
export const bytesOf = (part: unknown): number => Buffer.byteLength(JSON.stringify(part), 'utf8') + 1;

/**
 * As many of the items, in order, as fit a card when drawn, each as the parts that are given for it, and how many do
 * not fit; none is drawn in vain but the first that is too much. `reserved` is what the rest of the card takes.
 */
export function fitting<Item>(
  items: readonly Item[],
  draw: (item: Item) => readonly CardJson[],
  reserved = 0,
): { readonly parts: readonly CardJson[]; readonly left: number } {
  const parts: CardJson[] = [];
  let used = reserved;
  for (const [index, item] of items.entries()) {
    const drawn = draw(item);
    used += bytesOf(drawn);
    if (used > BUDGET) return { parts, left: items.length - index };
    parts.push(...drawn);
  }
  return { parts, left: 0 };
}
