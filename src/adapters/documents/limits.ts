const MEGABYTE = 1024 * 1024;

/** How much of a document is read before it is refused. */
export const LIMITS = {
  fileBytes: 20 * MEGABYTE,
  textLength: 10 * MEGABYTE,
  unpackedBytes: 100 * MEGABYTE,
  zipEntries: 5000,
  pages: 500,
  /** Of what minutes or a message are found to say, as JSON. */
  answerLength: 2 * MEGABYTE,
  /** Open HTML elements inside one another. */
  depth: 10_000,
} as const;
