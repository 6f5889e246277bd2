import { type Cell, type PaperTable, type PaperText, plainText } from '../../model/paper.js';
import type { PaperWriter } from '../../ports/papers.js';

/** Text that a spreadsheet would take for a formula. */
const FORMULA = /^\s*[=+\-@|%\uff1d\uff0b\uff0d\uff20]/u;

/** People's words for a cell: an apostrophe turns a formula into text, and line breaks become spaces. */
function quoted(words: string): string {
  const line = words.replace(/\s*[\r\n\t]+\s*/gu, ' ');
  const safe = FORMULA.test(line) ? `'${line}` : line;
  return /[",;]/u.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A cell for programs: a day that they can sort by, a number, or an empty text for nothing. */
function valueOf(cell: Cell): string {
  if (cell.kind === 'none') return '';
  if (cell.kind === 'day') return cell.day;
  return cell.kind === 'number' ? String(cell.value) : quoted(plainText(cell.text));
}

/**
 * Writes a paper as comma-separated values: all its tables as one, with a column that names each row's section. Begins
 * with the byte order mark, so that Excel shows ŵ and ŷ correctly.
 */
export const writeCsv: PaperWriter = (paper) => {
  const tables = paper.sections.flatMap(({ heading, blocks }) =>
    blocks.filter((block) => block.kind === 'table').map((table) => ({ heading, table })),
  );
  const headsOf = ({ columns }: PaperTable): readonly string[] => columns.map(({ head }) => plainText(head));
  const heads = [...new Set(tables.flatMap(({ table }) => headsOf(table)))];
  const lines = tables.flatMap(({ heading, table }) => {
    const places = headsOf(table);
    return table.rows.map((row) =>
      rowOf(
        heading,
        heads.map((head) => row[places.indexOf(head)]),
      ),
    );
  });
  const first = [plainText(paper.labels.section), ...heads].map(quoted).join(',');
  return Promise.resolve(new TextEncoder().encode(`\uFEFF${[first, ...lines, ''].join('\r\n')}`));
};

const rowOf = (heading: PaperText, cells: readonly (Cell | undefined)[]): string =>
  [quoted(plainText(heading)), ...cells.map((cell) => (cell === undefined ? '' : valueOf(cell)))].join(',');
