import type { DocumentProblem } from '../../ports/documents.js';

const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** Why a file in Office's old container gives no text: it is a new document with a password, or an old one. */
export const oleProblem = (bytes: Uint8Array): DocumentProblem =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(ENCRYPTED)
    ? 'document-locked'
    : 'document-kind-unknown';
