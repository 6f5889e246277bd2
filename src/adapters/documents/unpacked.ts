import { LIMITS } from './limits.js';
import { UnreadableDocument } from './unreadable-document.js';

/** What the document in hand, and all that is attached to it, has unpacked to so far; a thread reads one at a time. */
let unpacked = 0;

/** Begins to count for another document. */
export function beginUnpacking(): void {
  unpacked = 0;
}

/** Whether the document in hand unpacked to more than any document does. */
export const isUnpackedTooFar = (): boolean => unpacked > LIMITS.unpackedBytes;

/** Counts bytes that the document in hand unpacks to, before they are made; throws `document-too-long` over the limit. */
export function countUnpacked(bytes: number): void {
  unpacked += bytes;
  if (isUnpackedTooFar()) throw new UnreadableDocument('document-too-long');
}
