/**
 * Why a document gives no text. `document-too-long`: too many pages, or too large unpacked or in memory.
 * `document-locked`: it needs a password. `document-scanned`: it holds only pictures of pages.
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
