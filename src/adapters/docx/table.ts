import { Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { HouseStyle } from '../../model/house-style.js';
import type { PaperTable } from '../../model/paper.js';
import { TEXT_WIDTH } from './page.js';
import { runsOf } from './runs.js';

const MARGINS = { top: 40, bottom: 40, left: 80, right: 80 };

/** A table whose first row repeats on each page and whose first column heads its rows. */
export function tableOf({ columns, rows }: PaperTable, style: HouseStyle): Table {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((TEXT_WIDTH * width) / all));
  const shading = { type: ShadingType.CLEAR, fill: style.colours.tableHead.slice(1), color: 'auto' };
  const widthOf = (at: number) => ({ size: widths[at] ?? 0, type: WidthType.DXA });
  return new Table({
    // Word widens a column whose words would be cut in two.
    layout: TableLayoutType.AUTOFIT,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    margins: MARGINS,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(
          ({ head }, at) =>
            new TableCell({ width: widthOf(at), shading, children: [new Paragraph({ children: runsOf(head, true) })] }),
        ),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            children: row.map(
              ({ text }, at) =>
                new TableCell({
                  width: widthOf(at),
                  children: [new Paragraph({ children: runsOf(text, at === 0) })],
                }),
            ),
          }),
      ),
    ],
  });
}
