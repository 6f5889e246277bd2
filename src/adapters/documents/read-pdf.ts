import { getDocumentProxy } from 'unpdf';
import { LIMITS } from './limits.js';
import { pageLines } from './pdf-page-lines.js';
import { pageText } from './pdf-page-text.js';
import { textPieces } from './pdf-text-pieces.js';
import { unpackingCounted } from './pdf-unpacking.js';
import { isUnpackedTooFar } from './unpacked.js';
import { UnreadableDocument } from './unreadable-document.js';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Returns the words of a PDF, laid out as on its pages. Throws an UnreadableDocument when it has none. */
export const readPdf = (bytes: Uint8Array): Promise<string> => unpackingCounted(() => readPages(bytes));

async function readPages(bytes: Uint8Array): Promise<string> {
  const pdf = await open(bytes);
  try {
    if (pdf.numPages > LIMITS.pages) throw new UnreadableDocument('document-too-long');
    const pages: string[] = [];
    let length = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const text = pageText(pageLines(await textPieces(pdf, number)));
      length += text.length;
      if (length > LIMITS.textLength || isUnpackedTooFar()) throw new UnreadableDocument('document-too-long');
      pages.push(text);
    }
    if (pages.every((text) => text === '')) throw new UnreadableDocument('document-scanned');
    return pages.join('\n\f\n');
  } finally {
    await pdf.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    // The library takes ownership of the bytes, so it gets a copy.
    return await getDocumentProxy(new Uint8Array(bytes), {
      disableFontFace: true,
      useSystemFonts: false,
      isEvalSupported: false,
      verbosity: 0,
    });
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new UnreadableDocument(isLocked ? 'document-locked' : 'document-broken');
  }
}
