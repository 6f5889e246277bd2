/** All words of one part of a file: what is read, what stands in tags and properties, or what is in bytes of another kind. */
export interface FileWords {
  /** Which part: `word/document.xml`, "properties". */
  readonly where: string;
  readonly kind: 'text' | 'attribute' | 'bytes';
  readonly texts: readonly string[];
}
