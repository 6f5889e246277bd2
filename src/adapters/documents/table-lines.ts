import { cellText, type TextBlock, type TextLine } from './text-block.js';

/** A cell as written, and how many columns and rows it spans. */
export interface TableCell {
  readonly block: TextBlock;
  readonly width: number;
  readonly height: number;
}

/** In characters: longer text is not repeated in each row that its cell spans. */
const REPEATED_LENGTH = 80;
/** A single row with a cell of more lines than this lays out a page; it is no table. */
const LAYOUT_LINES = 6;

/** Returns a table's rows as lines, or only its content where the table just lays out a page. */
export function tableLines(rows: readonly (readonly TableCell[])[]): readonly TextLine[] {
  if (isLayout(rows))
    return rows.flatMap((row) => row.flatMap(({ block }) => [...block.lines, { kind: 'gap' as const }]));
  const lines: TextLine[] = [];
  let spans: readonly (Span | undefined)[] = [];
  for (const row of rows) {
    const { cells, below } = placeCells(row, spans);
    spans = below;
    if (cells.some((cell) => cell !== '')) lines.push({ kind: 'row', cells });
  }
  return lines;
}

const isFilled = ({ block }: TableCell): boolean => block.lines.some(({ kind }) => kind !== 'gap');

function isLayout(rows: readonly (readonly TableCell[])[]): boolean {
  const filled = rows.map((row) => row.filter(isFilled)).filter((row) => row.length > 0);
  if (filled.every((row) => row.length === 1)) return true;
  const [first, ...others] = filled;
  return others.length === 0 && (first ?? []).some(({ block }) => block.lines.length > LAYOUT_LINES);
}

/** Text that carries on into the rows below, and how many of those are left. */
interface Span {
  readonly text: string;
  readonly rows: number;
}

function placeCells(
  row: readonly TableCell[],
  spans: readonly (Span | undefined)[],
): { readonly cells: readonly string[]; readonly below: readonly (Span | undefined)[] } {
  const cells: string[] = [];
  const below: (Span | undefined)[] = [];
  const takeSpans = (isLast: boolean): void => {
    for (;;) {
      const span = spans[cells.length];
      if (span === undefined && (!isLast || cells.length >= spans.length)) return;
      below[cells.length] = span !== undefined && span.rows > 1 ? { ...span, rows: span.rows - 1 } : undefined;
      cells.push(span?.text ?? '');
    }
  };
  for (const cell of row) {
    takeSpans(false);
    const text = cellText(cell.block);
    const said = text.length <= REPEATED_LENGTH ? text : '';
    for (let column = 0; column < cell.width; column++) {
      const isFirst = column === 0;
      below[cells.length] = cell.height > 1 ? { text: isFirst ? said : '', rows: cell.height - 1 } : undefined;
      cells.push(isFirst ? text : '');
    }
  }
  if (spans.some((span) => span !== undefined)) takeSpans(true);
  return { cells, below };
}
