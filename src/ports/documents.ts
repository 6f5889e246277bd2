/** A file as it was given. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Why a file gives no text. `document-too-long` is of pages or unpacked size, `document-locked` needs a password,
 * `document-scanned` holds pictures of pages alone.
 */
export type DocumentProblem =
  | 'document-kind-unknown'
  | 'document-too-large'
  | 'document-too-long'
  | 'document-locked'
  | 'document-scanned'
  | 'document-broken'
  | 'document-empty'
  | 'document-too-slow';

/** The words of a document, or why there are none. */
export type DocumentReading =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly code: DocumentProblem };

/** Reads documents of minutes. */
export interface Documents {
  /** Takes a file of any kind and content, however damaged, and gives its words as plain text. Never rejects. */
  read(file: GivenFile): Promise<DocumentReading>;
}
