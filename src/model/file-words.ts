/** Marks the end of a line, which may be between words or within a word too long for the line. */
export const LINE_END = '\u2028';

/** All words of one part of a file: in its text, in tags and properties, or in bytes of another kind. */
export interface FileWords {
  /** Which part: `word/document.xml`, "properties". */
  readonly where: string;
  readonly kind: 'text' | 'attribute' | 'bytes';
  readonly texts: readonly string[];
}
