import type { MinutesLine } from '../lines/minutes-line.js';
import { columnKind, headerColumns } from './table-columns.js';

/** The most lines of one quoted cell. */
const LONGEST_CELL = 40;
/** The longest name of a first column, with its quotes. */
const LONGEST_NAME = 46;
const COMMA = /[,;]/;
const LONGEST_ROW = 20_000;
const LONGEST_HEADING = 400;

interface Header {
  readonly comma: string;
  readonly width: number;
  /** The column that takes the commas that nobody quoted. */
  readonly wide: number;
}

/** The lines of minutes, with tabs between the cells in rows of a log saved as CSV. */
export function withCsvRows(lines: readonly MinutesLine[]): readonly MinutesLine[] {
  const found: MinutesLine[] = [];
  let header: Header | null = null;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    const heading = readHeader(line.text);
    header = heading ?? header;
    const row = header === null ? null : readRow(lines, at, header);
    if (row === null) {
      header = null;
      found.push(line);
      continue;
    }
    found.push({ text: row.cells.join('\t'), number: line.number });
    at = row.end - 1;
  }
  return found;
}

function readHeader(line: string): Header | null {
  if (line.length > LONGEST_HEADING || line.includes('\t') || line.includes('|')) return null;
  const comma = COMMA.exec(line.slice(0, LONGEST_NAME))?.[0];
  if (comma === undefined || columnKind(line.slice(0, line.indexOf(comma)).replaceAll('"', '')) === null) return null;
  const cells = cellsOf(line, comma)?.cells ?? [];
  const columns = cells.length < 3 ? null : headerColumns(cells);
  return columns && { comma, width: cells.length, wide: Math.max(0, columns.indexOf('action')) };
}

function readRow(
  lines: readonly MinutesLine[],
  from: number,
  { comma, width, wide }: Header,
): { readonly cells: readonly string[]; readonly end: number } | null {
  let text = lines[from]?.text ?? '';
  if (text.length > LONGEST_ROW || text.trim() === '') return null;
  let end = from + 1;
  let read = cellsOf(text, comma);
  while (read === null && end < Math.min(lines.length, from + LONGEST_CELL)) {
    text = `${text} ${lines[end]?.text ?? ''}`;
    end++;
    read = cellsOf(text, comma);
  }
  if (read === null || read.cells.length < Math.min(3, width)) return null;
  const { cells } = read;
  const over = cells.length - width;
  if (over <= 0) return { cells, end };
  const joined = cells.slice(wide, wide + over + 1).join(`${comma} `);
  return { cells: [...cells.slice(0, wide), joined, ...cells.slice(wide + over + 1)], end };
}

/** The cells of a row, without surrounding quotes; null while a quote is still open. */
function cellsOf(text: string, comma: string): { readonly cells: readonly string[] } | null {
  const cells: string[] = [];
  let start = 0;
  let isQuoted = false;
  let isBegun = false;
  for (let at = 0; at <= text.length; at++) {
    const letter = text.charAt(at);
    if (letter === '"' && (isQuoted || !isBegun)) isQuoted = !isQuoted;
    else if (at === text.length || (letter === comma && !isQuoted)) {
      cells.push(unquoted(text.slice(start, at)));
      start = at + 1;
      isBegun = false;
    } else if (letter !== ' ') isBegun = isBegun || !isQuoted;
  }
  return isQuoted ? null : { cells };
}

function unquoted(cell: string): string {
  const words = cell.replaceAll('\t', ' ').trim();
  return words.length > 1 && words.startsWith('"') && words.endsWith('"')
    ? words.slice(1, -1).replaceAll('""', '"').trim()
    : words;
}
