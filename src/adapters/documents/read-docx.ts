import mammoth from 'mammoth';
import { checkZip } from './check-zip.js';
import { htmlText } from './html-text.js';
import { UnreadableDocument } from './unreadable-document.js';

const noPictures = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));

/** Takes a zip and gives the words of the Word document that it is. Throws an UnreadableDocument when it is none. */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  const names = await checkZip(bytes);
  if (!names.some((name) => name.startsWith('word/'))) throw new UnreadableDocument('document-kind-unknown');
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
    { convertImage: noPictures, externalFileAccess: false },
  );
  return htmlText(value, 'kept');
}
