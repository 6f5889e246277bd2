import type { ReadingLimits } from '../../../src/adapters/documents/create-documents.js';

/** Where they are built: a process runs no TypeScript. */
export const BUILT = new URL('../../../dist/adapters/documents/', import.meta.url);

/** The processes that read documents, as they are built. */
export const BUILT_PROCESSES: Pick<ReadingLimits, 'process' | 'worker'> = {
  process: new URL('document-process.js', BUILT),
  worker: new URL('document-worker.js', BUILT),
};
