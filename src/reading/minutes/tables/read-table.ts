import { readMarker } from '../../actions/action-marker.js';
import type { MinutesLine } from '../lines/minutes-line.js';
import { growingCell, type GrowingCell } from './growing-cell.js';
import { alignedCells, isRule, lineRuling, ruledCells, segments, type Ruling } from './table-cells.js';
import { headerColumns, splitHeading } from './table-columns.js';
import { OrderedCells } from './ordered-cells.js';
import { continuesRow, joinCells } from './table-rows.js';
import type { ColumnKind } from './column-kind.js';

/** A row of a table of actions: a cell for each column, and the number of its first line. */
interface TableRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** A table of actions, and the index of the first line after it. */
export interface ActionTable {
  readonly columns: readonly ColumnKind[];
  /** The heading of the column of actions. */
  readonly heading: string;
  readonly rows: readonly TableRow[];
  readonly end: number;
}

interface Header {
  readonly columns: readonly ColumnKind[];
  readonly ruling: Ruling;
  readonly starts: readonly number[];
  readonly heading: string;
  /** How many lines it takes. */
  readonly height: number;
}

function readHeader(lines: readonly MinutesLine[], at: number): Header | null {
  const line = lines[at]?.text ?? '';
  if (line.length > 400) return null;
  const ruling = lineRuling(line);
  if (ruling === null || isRule(line)) return null;
  if (ruling !== 'space') {
    const cells = ruledCells(line, ruling);
    const columns = headerColumns(cells);
    return columns && { columns, ruling, starts: [], heading: headingOf(cells, columns), height: 1 };
  }
  const found = segments(line).flatMap(splitHeading);
  const cells = found.map(({ text }) => text);
  const columns = headerColumns(cells);
  const starts = found.map((segment) => segment.at);
  if (columns) return { columns, ruling, starts, heading: headingOf(cells, columns), height: 1 };
  return twoLineHeader(line, lines[at + 1]?.text ?? '');
}

const headingOf = (cells: readonly string[], columns: readonly ColumnKind[]): string =>
  (cells[columns.indexOf('action')] ?? '').replace(/[*_#]/gu, '').trim().toLowerCase();

/**
 * A heading on two lines, "Action   Action   Due" over "number   owner    date": each word of the second stands under
 * one of the first.
 */
function twoLineHeader(first: string, second: string): Header | null {
  const top = segments(first);
  if (top.length < 3 || first.length > 200 || second.trim() === '' || second.length > 200) return null;
  const starts = top.map((segment) => segment.at);
  const below = alignedCells(second, starts);
  if (!below) return null;
  const cells = top.map(({ text }, at) => `${text} ${below[at] ?? ''}`.trim());
  const columns = headerColumns(cells);
  return columns && { columns, ruling: 'space', starts, heading: headingOf(cells, columns), height: 2 };
}

function cellsOf(line: string, header: Header, ordered: OrderedCells): readonly string[] | null {
  if (header.ruling === 'space') return ordered.of(line);
  if (lineRuling(line) !== header.ruling) return null;
  return ruledCells(line, header.ruling);
}

const isBlank = (line: MinutesLine | undefined): boolean => line === undefined || line.text.trim() === '';

/** Whether a line without cells is inside the table, because a row soon follows. */
function rowFollows(lines: readonly MinutesLine[], from: number, header: Header): boolean {
  if (header.ruling === 'space') return false;
  for (let at = from; at < Math.min(from + 3, lines.length); at++) {
    const line = lines[at];
    if (line && lineRuling(line.text) === header.ruling) {
      return headerColumns(ruledCells(line.text, header.ruling)) === null;
    }
    if (line && readMarker(line.text)) return false;
  }
  return false;
}

/**
 * Reads the table of actions that a line heads; null if it heads none. Tabs, pipes or plain spaces separate the cells.
 * Rows may wrap, and a new page may repeat the heading.
 */
export function readTable(lines: readonly MinutesLine[], from: number): ActionTable | null {
  const header = readHeader(lines, from);
  if (!header) return null;
  const ordered = new OrderedCells(header.starts);
  const rows: { cells: readonly GrowingCell[]; line: number }[] = [];
  let loose: MinutesLine[] = [];
  let at = from + header.height;
  let afterBlank = false;
  for (; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    if (isBlank(line) || isRule(line.text)) {
      if (isBlank(lines[at + 1]) && isBlank(lines[at + 2]) && header.ruling === 'space') break;
      afterBlank = true;
      continue;
    }
    if (header.ruling === 'space' && afterBlank && isOtherHead(readHeader(lines, at), header)) break;
    const cells = cellsOf(line.text, header, ordered);
    if (cells && headerColumns(cells.filter((cell) => cell !== ''))) {
      const again = readHeader(lines, at);
      if (again?.columns.join() !== header.columns.join() || again.heading !== header.heading) break;
      continue;
    }
    const last = rows.at(-1);
    if (!cells) {
      if (readMarker(line.text) && header.ruling !== 'pipe') break;
      if (!afterBlank && last && /^\s*[\p{Ll}(&]/u.test(line.text)) {
        last.cells = joinCells(last.cells, [...last.cells.slice(1).map(() => ''), line.text.trim()], header.columns);
        continue;
      }
      if (!rowFollows(lines, at + 1, header)) break;
      if (!afterBlank) loose.push(line);
      continue;
    }
    const whole =
      loose.length === 0
        ? cells
        : [[...loose.map(({ text }) => text.trim()), cells[0] ?? ''].join(' ').trim(), ...cells.slice(1)];
    const begun = loose[0]?.number ?? line.number;
    loose = [];
    if (header.ruling === 'space' && endsTable(whole, header, afterBlank)) break;
    if (last && continuesRow(whole, last.cells, header.columns, afterBlank, header.ruling)) {
      last.cells = joinCells(last.cells, whole, header.columns);
    } else rows.push({ cells: whole.map(growingCell), line: begun });
    afterBlank = false;
  }
  return {
    columns: header.columns,
    heading: header.heading,
    rows: rows.map(({ cells, line }) => ({ cells: cells.map(({ text }) => text), line })),
    end: at,
  };
}

/** Whether a line heads another table, with columns of its own. */
const isOtherHead = (other: Header | null, { columns }: Header): boolean =>
  other?.height === 1 && other.columns.length > 2 && other.columns.join() !== columns.join();

/** Whether a table of plain spaces ends: after a gap, a line with only its first cell is text again. */
function endsTable(cells: readonly string[], header: Header, afterBlank: boolean): boolean {
  if (!afterBlank) return false;
  const filled = cells.filter((cell) => cell !== '').length;
  return filled === 1 && cells[0] !== '' && header.columns[0] !== 'action';
}
