const REDACTED = /\[(?:redacted|golygwyd)[^\][]{0,40}\]|\bREDACTED\b|[█■▇▓]+/u;
const IN_BRACKETS = /\[(?:redacted|golygwyd)[^\][]{0,40}\]/iu;

/** Whether words contain a blacked-out name: `[REDACTED]`, `[Redacted: s40]`, `███`, `■■`. */
export const isRedacted = (words: string): boolean => REDACTED.test(words) || IN_BRACKETS.test(words);
