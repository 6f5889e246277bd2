import type { DocumentProblem } from '../core/answers/document-problem.js';

export type { DocumentProblem } from '../core/answers/document-problem.js';

/** A file as it was given. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The words of a document, or why there are none. */
export type DocumentReading =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly code: DocumentProblem };

/** Reads documents of minutes. */
export interface Documents {
  /** Takes a file of any kind and content, however damaged, and gives its words as plain text. Never rejects. */
  read(file: GivenFile): Promise<DocumentReading>;
}
