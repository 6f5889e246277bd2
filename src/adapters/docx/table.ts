import { Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { HouseStyle } from '../../model/house-style.js';
import type { PaperTable } from '../../model/paper.js';
import { runsOf } from './runs.js';

const MARGINS = { top: 40, bottom: 40, left: 80, right: 80 };

/** A table whose first row repeats on each page and whose first column heads its rows. */
export function tableOf(
  { columns, rows }: PaperTable,
  style: HouseStyle,
  { width, size }: { readonly width: number; readonly size: number | null },
): Table {
  const all = columns.reduce((sum, { width: share }) => sum + share, 0);
  const widths = columns.map(({ width: share }) => Math.floor((width * share) / all));
  const shading = { type: ShadingType.CLEAR, fill: style.colours.tableHead.slice(1), color: 'auto' };
  const widthOf = (at: number) => ({ size: widths[at] ?? 0, type: WidthType.DXA });
  return new Table({
    // Word widens a column rather than cut its words in two.
    layout: TableLayoutType.AUTOFIT,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    margins: MARGINS,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(
          ({ head }, at) =>
            new TableCell({
              width: widthOf(at),
              shading,
              children: [new Paragraph({ children: runsOf(head, { isBold: true, size }) })],
            }),
        ),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            children: row.map(
              ({ text }, at) =>
                new TableCell({
                  width: widthOf(at),
                  children: [new Paragraph({ children: runsOf(text, { isBold: at === 0, size }) })],
                }),
            ),
          }),
      ),
    ],
  });
}
