import type { Color } from '../words/format-standing.js';
import { type CardJson, expand } from './templates.js';

export interface Count {
  readonly number: number;
  readonly label: string;
  readonly color: Color;
  /** A note below the label, about a part of the number. */
  readonly note?: string | null;
}

/**
 * The least width of a number in the strip, and how many letters of its longest word one unit of width holds on a
 * phone.
 */
const LEAST = 4;
const LETTERS = 2;

const widthFor = (words: string): number => {
  const longest = Math.max(...words.split(/\s+/).map(({ length }) => length));
  return Math.max(LEAST, Math.ceil(longest / LETTERS));
};

/** Draws numbers in a strip, each with its label; 0 has no colour. */
export const countStrip = (counts: readonly Count[]): CardJson =>
  expand('kit/counts', {
    columns: counts.map(({ number, label, color, note = null }) =>
      expand('kit/count', {
        number: String(number),
        label,
        note,
        color: number === 0 ? 'Default' : color,
        width: widthFor(`${label} ${note ?? ''}`),
      }),
    ),
  });
