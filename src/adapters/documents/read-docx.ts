import mammoth from 'mammoth';
import { htmlText } from './html-text.js';

const noPictures = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));

/** Returns the words of a Word document; `checkZip` must come first, to limit what it unpacks to. */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
    { convertImage: noPictures, externalFileAccess: false },
  );
  return htmlText(value, 'kept');
}
