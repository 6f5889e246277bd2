import { LIMITS } from './limits.js';
import { UnreadableDocument } from './unreadable-document.js';

/** The unpacked bytes so far of the current document and its attachments; a thread reads one document at a time. */
let unpacked = 0;

/** Starts counting for another document. */
export function beginUnpacking(): void {
  unpacked = 0;
}

/** Whether the current document unpacked to more than any document does. */
export const isUnpackedTooFar = (): boolean => unpacked > LIMITS.unpackedBytes;

/** Counts bytes of the current document before they are unpacked; throws `document-too-long` over the limit. */
export function countUnpacked(bytes: number): void {
  unpacked += bytes;
  if (isUnpackedTooFar()) throw new UnreadableDocument('document-too-long');
}
