import { type CardJson, expand } from './templates.js';

/** A part of a bar, as wide as its number, in one of a card's own styles. */
export interface BarPart {
  readonly number: number;
  readonly style: 'attention' | 'warning' | 'good' | 'accent' | 'emphasis';
}

/** The smallest part takes at least one in this many of the whole, so that it can be seen. */
const THINNEST = 25;

/** Draws a bar of columns, with the same in words below it: colours say nothing alone, and some clients show none. */
export function bar(parts: readonly BarPart[], words: string): CardJson {
  const total = parts.reduce((sum, { number }) => sum + number, 0);
  return expand('kit/bar', {
    columns: parts
      .filter(({ number }) => number > 0)
      .map(({ number, style }) =>
        expand('kit/bar-part', { width: Math.max(number, Math.ceil(total / THINNEST)), style }),
      ),
    text: words,
  });
}
