const MEGABYTE = 1024 * 1024;

/** How much of a document is read before it is refused. */
export const LIMITS = {
  fileBytes: 20 * MEGABYTE,
  textLength: 10 * MEGABYTE,
  unpackedBytes: 100 * MEGABYTE,
  zipEntries: 5000,
  pages: 500,
  /** Open HTML elements inside one another. */
  depth: 10_000,
} as const;
