/**
 * Why a document gives no text. `document-too-long` is of pages, unpacked size or memory, `document-locked` needs a password,
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
