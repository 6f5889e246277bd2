import mammoth from 'mammoth';
import { htmlText } from './html-text.js';

const noPictures = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));

/** Takes the bytes of a Word document, which is known to unpack to no more than it may, and gives its words. */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
    { convertImage: noPictures, externalFileAccess: false },
  );
  return htmlText(value, 'kept');
}
