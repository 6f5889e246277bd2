import type { Blob } from 'node:buffer';
import type { Stream } from 'node:stream';
import writeExcelFile, { type CellObject, type Row, type Sheet } from 'write-excel-file/node';
import { bodyNames } from '../../model/house-style.js';
import { type Cell, firstLanguage, type Paper, type PaperTable, plainText } from '../../model/paper.js';
import type { PaperLook, PaperWriter } from '../../ports/papers.js';
import { sheetNames } from './sheet-names.js';
import { withTitle } from './with-title.js';

type Page = Sheet<Stream | Buffer | Blob>;

/** Sizes in points: normal and large print. */
const SIZE = { body: 11, large: 18 };

/** Excel's format for a day: in words of the paper's language, whatever the reader's machine uses. */
const DAY = { en: '[$-809]d mmmm yyyy', cy: '[$-452]d mmmm yyyy' } as const;

/** The most characters that Excel shows in a cell. */
const MOST = 32_767;

/** Writes a paper as a workbook: a front sheet with its numbers, and a sheet per table, with real days and numbers. */
export const writeExcel: PaperWriter = async (paper, look) => {
  const tables = paper.sections.flatMap(({ heading, blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [{ heading: plainText(heading), table: block }] : [])),
  );
  const names = sheetNames([plainText(paper.title), ...tables.map(({ heading }) => heading)]);
  const sheets = [
    frontOf(paper, look, names[0] ?? ''),
    ...tables.map(({ table }, at) => sheetOf(table, paper, look, names[at + 1] ?? '')),
  ];
  const title = `${plainText(paper.title)}: ${plainText(paper.group)}`;
  return writeExcelFile(sheets, {
    fontFamily: look.style.font,
    fontSize: look.isLarge ? SIZE.large : SIZE.body,
    features: [withTitle(title, firstLanguage(paper.language))],
  }).toBuffer();
};

const words = (text: string, style: Partial<CellObject> = {}): CellObject => ({
  value: text.slice(0, MOST),
  type: String,
  wrap: true,
  alignVertical: 'top',
  ...style,
});

/** The front sheet: the paper's title, its numbers and its text outside tables. */
function frontOf(paper: Paper, { style, isLarge }: PaperLook, sheet: string): Page {
  const title = words(`${plainText(paper.group)}: ${plainText(paper.title)}`, { fontWeight: 'bold', wrap: false });
  const data: Row[] = [
    ...bodyNames(style, paper.language).map((name): Row => [words(name)]),
    [title],
    ...paper.lines.map((line): Row => [words(plainText(line), { wrap: false })]),
    ...paper.sections.flatMap(({ heading, blocks }) =>
      blocks.flatMap((block): Row[] => {
        if (block.kind === 'table') return [];
        const head: Row = [words(plainText(heading), { fontWeight: 'bold' })];
        if (block.kind === 'paragraph') return [head, [words(plainText(block.text), { wrap: false })]];
        return [
          head,
          ...block.parts.map(({ name, number }): Row => {
            const value =
              block.scale === 'percent'
                ? { value: number / 100, type: Number, format: '0%' }
                : { value: number, type: Number };
            return [words(plainText(name)), value];
          }),
        ];
      }),
    ),
  ];
  return { sheet, data, columns: [{ width: isLarge ? 90 : 60 }, { width: 12 }] };
}

function sheetOf({ columns, rows }: PaperTable, { language }: Paper, look: PaperLook, sheet: string): Page {
  const { style, isLarge } = look;
  const heads = columns.map(({ head }) =>
    words(plainText(head), { fontWeight: 'bold', backgroundColor: style.colours.tableHead }),
  );
  const day = DAY[firstLanguage(language)];
  return {
    sheet,
    data: [heads, ...rows.map((row) => row.map((cell) => valueOf(cell, day)))],
    columns: columns.map(({ width }) => ({ width: Math.max(12, Math.round(width * (isLarge ? 2.2 : 1.4))) })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
    orientation: 'landscape',
  };
}

/** A cell that Excel can sort and count; words stay words, whatever they begin with. */
function valueOf(cell: Cell, format: string): CellObject | null {
  if (cell.kind === 'none') return null;
  const place = { alignVertical: 'top', wrap: true } as const;
  if (cell.kind === 'number') return { value: cell.value, type: Number, ...place };
  if (cell.kind === 'day') return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format, ...place };
  return words(plainText(cell.text));
}
