import type { DocumentProblem } from '../../ports/documents.js';

/** A document that gives no text, and why. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument';

  constructor(readonly code: DocumentProblem) {
    super(code);
  }
}
