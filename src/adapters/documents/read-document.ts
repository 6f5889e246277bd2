import type { DocumentReading, DocumentFile } from '../../ports/documents.js';
import { decodeText } from './decode-text.js';
import { documentKind } from './document-kind.js';
import { htmlText } from './html-text.js';
import { LIMITS } from './limits.js';
import { oleProblem } from './ole-problem.js';
import { isOutOfMemory } from './out-of-memory.js';
import { rowsText } from './read-rows.js';
import { vttText } from './read-vtt.js';
import { beginUnpacking, isUnpackedTooFar } from './unpacked.js';
import { UnreadableDocument } from './unreadable-document.js';

/** Returns the words of a file of any kind and content, or why there are none. Never rejects. */
export async function readDocument(file: DocumentFile): Promise<DocumentReading> {
  beginUnpacking();
  try {
    const text = await textOf(file, 'with what is attached');
    // A library may go on with part of a stream that was cut off.
    if (isUnpackedTooFar()) return { ok: false, code: 'document-too-long' };
    if (text.length > LIMITS.textLength) return { ok: false, code: 'document-too-long' };
    return text.trim() === '' ? { ok: false, code: 'document-empty' } : { ok: true, text };
  } catch (error) {
    if (isUnpackedTooFar() || isOutOfMemory(error)) return { ok: false, code: 'document-too-long' };
    return { ok: false, code: error instanceof UnreadableDocument ? error.code : 'document-broken' };
  }
}

async function textOf(file: DocumentFile, depth: 'with what is attached' | 'alone'): Promise<string> {
  const { name, bytes } = file;
  if (bytes.byteLength > LIMITS.fileBytes) throw new UnreadableDocument('document-too-large');
  if (bytes.byteLength === 0) throw new UnreadableDocument('document-empty');
  switch (documentKind(name, bytes)) {
    case 'zip': {
      const { readZip } = await import('./read-zip.js');
      return readZip(bytes);
    }
    case 'pdf': {
      const { readPdf } = await import('./read-pdf.js');
      return readPdf(bytes);
    }
    case 'eml': {
      const { readEml } = await import('./read-eml.js');
      return readEml(bytes, async (attached) => (depth === 'alone' ? '' : textOf(attached, 'alone')));
    }
    case 'ole':
      throw new UnreadableDocument(oleProblem(bytes));
    case 'html':
      return htmlText(decodeText(bytes));
    case 'vtt':
      return vttText(decodeText(bytes));
    case 'rows':
      return rowsText(decodeText(bytes));
    case 'text':
      return decodeText(bytes);
    case 'broken':
      throw new UnreadableDocument('document-broken');
    case 'rtf':
    case 'unknown':
      throw new UnreadableDocument('document-kind-unknown');
  }
}
