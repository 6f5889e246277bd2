import type { Bullet } from '../text/read-bullet.js';

/** Names in the margin of a line, and where that line begins and ends in the words of its paragraph. */
export interface MarginMark {
  readonly names: string;
  readonly at: number;
  readonly end: number;
}

/** A paragraph of minutes, with the lines that the page width broke joined again. */
export interface Paragraph {
  /** All its words, with the bullet or number before them. */
  readonly text: string;
  readonly bullet: Bullet | null;
  /** Initials or names alone in the right-hand margin. */
  readonly margin: string | null;
  /** Each margin of its lines, and where in the text its line begins. */
  readonly margins?: readonly MarginMark[];
  /** The day in the column after them. */
  readonly due?: string | null;
  /** How far its first line is indented. */
  readonly indent: number;
  /** Whether a gap comes before it. */
  readonly afterGap: boolean;
  /** The number of its first line, from 1. */
  readonly line: number;
}
