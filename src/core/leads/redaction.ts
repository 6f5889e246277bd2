const REDACTED = /\[redacted\]|[█■]+/iu;

/** Whether the words hold a name that is blacked out: `[REDACTED]`, `███`, `■■`. */
export const isRedacted = (words: string): boolean => REDACTED.test(words);
