/** Stands where a line ends, which may be between words or within one that was too long for it. */
export const LINE_END = '\u2028';

/** All words of one part of a file: what is read, what stands in tags and properties, or what is in bytes of another kind. */
export interface FileWords {
  /** Which part: `word/document.xml`, "properties". */
  readonly where: string;
  readonly kind: 'text' | 'attribute' | 'bytes';
  readonly texts: readonly string[];
}
