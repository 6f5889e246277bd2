/**
 * One line of minutes as plain words: without tags, the cells of a row apart by tabs, line breaks inside a cell as
 * U+2028. `number` is that of the line it begins on in the text given, from 1.
 */
export interface MinutesLine {
  readonly text: string;
  readonly number: number;
}

/** What stands between two lines inside one cell. */
export const CELL_BREAK = '\u2028';
