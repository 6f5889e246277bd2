import { CELL_BREAK, type MinutesLine } from './minutes-line.js';

/** A bullet inside a cell. */
const LISTED = /(?:^|[\t\u2028]) {0,20}•/u;

/** The lines inside a row that belongs to no table of actions, if its cells hold lists; else the row itself. */
export function cellLines(line: MinutesLine): readonly MinutesLine[] {
  if (!line.text.includes(CELL_BREAK) || !LISTED.test(line.text)) return [line];
  const parts = line.text.split(/[\t\u2028]/u).filter((text) => text.trim() !== '');
  return parts.map((text) => ({ text, number: line.number }));
}
