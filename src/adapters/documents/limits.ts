const MEGABYTE = 1024 * 1024;

/** How large a document may be; a larger one is refused. */
export const LIMITS = {
  fileBytes: 20 * MEGABYTE,
  textLength: 10 * MEGABYTE,
  unpackedBytes: 100 * MEGABYTE,
  zipEntries: 5000,
  pages: 500,
  /** Characters of JSON that a reading of minutes or a message may take. */
  answerLength: 2 * MEGABYTE,
  /** How deep HTML elements may nest. */
  depth: 10_000,
} as const;
