import type { MinutesLine } from '../lines/minutes-line.js';
import { columnKind } from './table-columns.js';

/** A row of one cell, "| Count the chairs |", and the line under its heading. */
const ONE_CELL = /^\s*\|\s*([^|]*[^|\s])\s*\|\s*$/u;
const RULE = /^\s*\|[\s:-]+\|\s*$/u;

/** Turns a table of one column into a list under its heading. */
export function withOneColumn(lines: readonly MinutesLine[]): readonly MinutesLine[] {
  if (!lines.some(({ text }) => text.includes('|') && RULE.test(text))) return lines;
  let isOpen = false;
  return lines.map((line, at) => {
    const cell = line.text.includes('|') ? ONE_CELL.exec(line.text)?.[1] : undefined;
    if (cell === undefined) isOpen = false;
    else if (RULE.test(line.text)) {
      isOpen = true;
      return { ...line, text: '' };
    } else if (isOpen) return { ...line, text: `• ${cell}` };
    else if (RULE.test(lines[at + 1]?.text ?? ''))
      return { ...line, text: columnKind(cell) === 'action' ? 'Actions:' : `${cell}:` };
    return line;
  });
}
