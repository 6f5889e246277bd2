import readWorkbook from 'read-excel-file/node';
import { rowLine } from './read-rows.js';

/** Returns an Excel workbook's sheets, each under its name, as rows between pipes; `checkZip` must come first. */
export async function readXlsx(bytes: Uint8Array): Promise<string> {
  const sheets = await readWorkbook(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const parts = sheets.map(({ sheet, data }) => {
    const rows = data.map((row) => rowLine(row.map(cellWords))).filter((line) => line !== '');
    return rows.length === 0 ? '' : `# ${sheet}\n\n${rows.join('\n')}`;
  });
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Writes a day as the year, month and day that Excel stores, which have no zone. */
function cellWords(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}
