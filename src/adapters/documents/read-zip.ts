import { checkZip } from './check-zip.js';
import { UnreadableDocument } from './unreadable-document.js';

/** Takes a zip and gives the words of the Word document or workbook that it is. Throws an UnreadableDocument when it is none. */
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
