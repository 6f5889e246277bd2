import { type Cell, type PaperTable, type PaperText, plainText } from '../../model/paper.js';
import type { PaperWriter } from '../../ports/papers.js';

/** What a spreadsheet would take for a formula. */
const FORMULA = /^\s*[=+\-@|%\uff1d\uff0b\uff0d\uff20]/u;

/** People's words in a cell: a formula is made text, as the apostrophe says; breaks of lines are spaces. */
function quoted(words: string): string {
  const line = words.replace(/\s*[\r\n\t]+\s*/gu, ' ');
  const safe = FORMULA.test(line) ? `'${line}` : line;
  return /[",;]/u.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A cell as programs read it: a day that they can sort by, a number, nothing where there is nothing. */
function valueOf(cell: Cell): string {
  if (cell.kind === 'none') return '';
  if (cell.kind === 'day') return cell.day;
  return cell.kind === 'number' ? String(cell.value) : quoted(plainText(cell.text));
}

/**
 * A paper as comma-separated values: one table of all of its tables, with a column that says of which section a row is.
 * It begins with the mark by which Excel knows that ŵ and ŷ are what they are.
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
