import { withCsvRows } from '../../minutes/tables/csv-rows.js';

/** Puts tabs between the cells in rows of a table saved as CSV. */
export function asCsvRows(text: string): string {
  if (!/^[^\n|\t]{0,60}[,;][^\n]{0,400}$/mu.test(text)) return text;
  const lines = text.split(/\r\n?|\n/u).map((line, index) => ({ text: line, number: index + 1 }));
  const rows = withCsvRows(lines);
  if (rows.every((row, index) => row === lines[index])) return text;
  // A row keeps its number of lines, so that line numbers stay right.
  const out: string[] = [];
  for (const { text: row, number } of rows) {
    while (out.length < number - 1) out.push('');
    out.push(row);
  }
  return out.join('\n');
}
