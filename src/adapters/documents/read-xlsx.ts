import readWorkbook from 'read-excel-file/node';
import { rowLine } from './read-rows.js';

/** Takes the bytes of an Excel workbook, which is known to unpack to no more than it may, and gives its sheets, each under its name, as rows between pipes. */
export async function readXlsx(bytes: Uint8Array): Promise<string> {
  const sheets = await readWorkbook(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const parts = sheets.map(({ sheet, data }) => {
    const rows = data.map((row) => rowLine(row.map(cellWords))).filter((line) => line !== '');
    return rows.length === 0 ? '' : `# ${sheet}\n\n${rows.join('\n')}`;
  });
  return parts.filter((part) => part !== '').join('\n\n');
}

/** A day is written as the year, month and day that Excel keeps, which knows no zone. */
function cellWords(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}
