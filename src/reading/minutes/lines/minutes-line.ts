/**
 * One line of minutes as plain words, without tags. Tabs separate the cells of a row; line breaks inside a cell are
 * U+2028. `number` is that of its first line in the given text, from 1.
 */
export interface MinutesLine {
  readonly text: string;
  readonly number: number;
}

/** Separates two lines inside one cell. */
export const CELL_BREAK = '\u2028';
