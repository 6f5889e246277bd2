import { matchesOf } from '../../text/matches-of.js';

/** What separates the cells of a table's rows. */
export type Ruling = 'tab' | 'pipe' | 'space';

/** A run of words between wide gaps, and the column of characters it begins in. */
export interface Segment {
  readonly text: string;
  readonly at: number;
}

/** What separates a line's cells; null when it has none. */
export function lineRuling(line: string): Ruling | null {
  if (line.includes('\t')) return 'tab';
  if (line.includes('|')) return 'pipe';
  return line.includes('   ') || line.trimStart().includes('  ') ? 'space' : null;
}

const RULE = /^[\s|+:=_—–-]+$/u;

/** Whether a line only draws a table's border, "|---|---|" or "+-----+". */
export function isRule(line: string): boolean {
  return RULE.test(line) && /[-=_—–]{3}/u.test(line);
}

/** The cells of a row with tabs or pipes. */
export function ruledCells(line: string, ruling: 'tab' | 'pipe'): readonly string[] {
  if (ruling === 'tab') return line.split('\t').map((cell) => cell.trim());
  const trimmed = line.trim();
  const from = trimmed.startsWith('|') ? 1 : 0;
  const to = trimmed.endsWith('|') && trimmed.length > 1 ? trimmed.length - 1 : trimmed.length;
  return trimmed
    .slice(from, to)
    .split('|')
    .map((cell) => cell.trim());
}

const SEGMENT = /\S+(?: \S+)*/gu;

/** The runs of words of a line, two or more spaces apart. */
export function segments(line: string): readonly Segment[] {
  const found: Segment[] = [];
  for (const run of matchesOf(SEGMENT, line)) found.push({ text: run[0], at: run.index });
  return found;
}

function put(cells: string[], column: number, text: string): void {
  const before = cells[column] ?? '';
  cells[column] = before === '' ? text.trim() : `${before} ${text.trim()}`;
}

/** The single space at which a run crosses into the next column; -1 when there is none near. */
function seamOf(text: string, width: number): number {
  if (width <= 0 || text.length <= width) return -1;
  for (const at of [width - 1, width, width - 2]) if (at > 0 && text[at] === ' ') return at;
  return -1;
}

/**
 * Puts a line's runs of words into columns that begin at `starts`. Null when a run goes well into the next column, which
 * no cell of a row does.
 */
export function alignedCells(line: string, starts: readonly number[]): readonly string[] | null {
  const cells = starts.map(() => '');
  for (const { text, at } of segments(line)) {
    let column = 0;
    for (let next = 1; next < starts.length; next++) if (at >= (starts[next] ?? 0) - 2) column = next;
    const end = starts[column + 1];
    const seam = end === undefined ? -1 : seamOf(text, end - at);
    if (end !== undefined && seam > 0) {
      put(cells, column, text.slice(0, seam));
      const rest = alignedCells(' '.repeat(at + seam) + text.slice(seam), starts);
      if (!rest) return null;
      rest.forEach((cell, index) => {
        if (cell !== '') put(cells, index, cell);
      });
      continue;
    }
    if (end !== undefined && at + text.length > end + 1) {
      const nextStart = starts[column + 1] ?? 0;
      if (Math.abs(at - nextStart) > 4) return null;
      column++;
      const after = starts[column + 1];
      if (after !== undefined && at + text.length > after + 1) return null;
    }
    put(cells, column, text);
  }
  return cells;
}
