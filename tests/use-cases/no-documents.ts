import type { Documents } from '../../src/ports/documents.js';

const REFUSED = { kind: 'refused', problem: { code: 'readers-busy' } } as const;

/** A reader of documents that reads none. */
export const NO_DOCUMENTS: Documents = {
  read: () => Promise.resolve({ ok: false, code: 'document-broken' }),
  readForReview: () => Promise.resolve(REFUSED),
  readMessage: () => Promise.resolve(REFUSED),
};
