import { checkZip } from './check-zip.js';
import { UnreadableDocument } from './unreadable-document.js';

/** Returns the words of a Word document or workbook. Throws an UnreadableDocument for any other zip. */
export async function readZip(bytes: Uint8Array): Promise<string> {
  const names = await checkZip(bytes);
  if (names.some((name) => name.startsWith('word/'))) {
    const { readDocx } = await import('./read-docx.js');
    return readDocx(bytes);
  }
  if (names.some((name) => name.startsWith('xl/'))) {
    const { readXlsx } = await import('./read-xlsx.js');
    return readXlsx(bytes);
  }
  throw new UnreadableDocument('document-kind-unknown');
}
