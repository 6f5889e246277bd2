import type { Color } from '../words/format-standing.js';
import { type CardJson, expand } from './templates.js';

export interface Count {
  readonly number: number;
  readonly label: string;
  readonly color: Color;
  /** What it is in part, below the label. */
  readonly note?: string | null;
}

/** What a number takes of the strip at least, and the letters of its longest word that each part has room for on a phone. */
const LEAST = 4;
const LETTERS = 2;

const widthFor = (words: string): number => {
  const longest = Math.max(...words.split(/\s+/).map(({ length }) => length));
  return Math.max(LEAST, Math.ceil(longest / LETTERS));
};

/** Numbers in a strip, each with its label; a colour is only for what there is some of. */
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
