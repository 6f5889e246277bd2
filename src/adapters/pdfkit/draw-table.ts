import type { PaperTable, PaperText } from '../../model/paper.js';
import { PADDING, type Places, placesOf } from './places.js';
import type { Sheet } from './sheet.js';
import { Spans } from './spans.js';
import { type Line, wrap } from './wrap.js';

const INK = '#0b0c0c';
const RULE = '#6f777b';

/** A row in lines: each cell has as many as it needs. */
const linesOf = (
  sheet: Sheet,
  cells: readonly PaperText[],
  places: Places,
  isHead: boolean,
): readonly (readonly Line[])[] =>
  cells.map((text, at) =>
    wrap(sheet, text, (places[at]?.width ?? 0) - 2 * PADDING, isHead || at === 0 ? 'bold' : 'regular'),
  );

const tallest = (cells: readonly (readonly Line[])[]): number => Math.max(1, ...cells.map((lines) => lines.length));

/** Draws a table: its heads repeat on each page, and a row too long for the rest of a page continues on the next. */
export function drawTable(sheet: Sheet, table: PaperTable): void {
  const { document } = sheet;
  const places = placesOf(table, sheet);
  const heads = linesOf(
    sheet,
    table.columns.map(({ head }) => head),
    places,
    true,
  );
  const element = document.struct('Table');
  sheet.root.add(element);
  const height = sheet.lineHeight();
  const body = (row: readonly (readonly Line[])[]): number => tallest(row) * height + 2 * PADDING;
  sheet.makeRoom(body(heads) + 4 * height);
  drawRow(sheet, { element, cells: heads, places, isHead: true, again: null });
  for (const row of table.rows) {
    const cells = linesOf(
      sheet,
      row.map(({ text }) => text),
      places,
      false,
    );
    const again = (): void => {
      // Screen readers have read the heads already.
      sheet.decorate(() => {
        drawHeads(sheet, heads, places);
      });
    };
    // A row of less than half a page is not split.
    const isShort = body(cells) < (sheet.bottom - document.page.margins.top) / 2;
    if (sheet.makeRoom(isShort ? body(cells) : 3 * height)) again();
    drawRow(sheet, { element, cells, places, isHead: false, again });
  }
  element.end();
  document.y += sheet.size;
}

interface Row {
  readonly element: Sheet['root'];
  readonly cells: readonly (readonly Line[])[];
  readonly places: Places;
  readonly isHead: boolean;
  /** Draws the heads on a page where the row continues. */
  readonly again: (() => void) | null;
}

function drawRow(sheet: Sheet, { element, cells, places, isHead, again }: Row): void {
  const { document } = sheet;
  const row = document.struct('TR');
  element.add(row);
  const spans = cells.map((_lines, at) => {
    const tag = isHead || at === 0 ? 'TH' : 'TD';
    const options = { title: '', ...(isHead ? { scope: 'Column' } : at === 0 ? { scope: 'Row' } : {}) };
    const cell = document.struct(tag, options);
    row.add(cell);
    return new Spans(sheet, cell, tag);
  });
  const height = sheet.lineHeight();
  const count = tallest(cells);
  for (let from = 0; from < count;) {
    const room = Math.max(1, Math.floor((sheet.bottom - document.y - 2 * PADDING) / height));
    const shown = Math.min(room, count - from);
    const { y } = document;
    frame(sheet, places, y, shown * height + 2 * PADDING, isHead);
    for (const [at, lines] of cells.entries())
      for (const [number, line] of lines.slice(from, from + shown).entries())
        spans[at]?.write(
          line,
          { x: (places[at]?.x ?? 0) + PADDING, y: y + PADDING + number * height },
          { weight: isHead || at === 0 ? 'bold' : 'regular', scale: 1, colour: INK },
        );
    document.y = y + shown * height + 2 * PADDING;
    from += shown;
    if (from < count) {
      document.addPage();
      again?.();
    }
  }
  for (const each of spans) each.end();
  row.end();
}

/** Draws the heads again, only for the eye. */
function drawHeads(sheet: Sheet, heads: readonly (readonly Line[])[], places: Places): void {
  const { document } = sheet;
  const { y } = document;
  const height = tallest(heads) * sheet.lineHeight() + 2 * PADDING;
  boxes(sheet, places, y, height, true);
  for (const [at, lines] of heads.entries())
    for (const [number, line] of lines.entries())
      for (const { words, x } of line)
        sheet.draw(
          words,
          { x: (places[at]?.x ?? 0) + PADDING + x, y: y + PADDING + number * sheet.lineHeight() },
          { weight: 'bold', scale: 1, colour: INK },
        );
  document.y = y + height;
}

const frame = (sheet: Sheet, places: Places, y: number, height: number, isHead: boolean): void => {
  sheet.decorate(() => {
    boxes(sheet, places, y, height, isHead);
  });
};

function boxes(sheet: Sheet, places: Places, y: number, height: number, isHead: boolean): void {
  const { document, colours } = sheet;
  document.lineWidth(0.5);
  for (const { x, width } of places) document.rect(x, y, width, height);
  if (isHead) document.fillAndStroke(colours.tableHead, RULE);
  else document.stroke(RULE);
  sheet.painted();
}
