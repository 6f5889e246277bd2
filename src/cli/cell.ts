import { cleanText } from '../reading/text/clean-text.js';

/** Puts people's words on one line, without what a terminal would act on. */
export const onOneLine = (words: string): string => cleanText(words).replace(/\s+/gu, ' ').trim();

/** The same in a column of a table, cut or padded to its width. */
export function cell(words: string, width: number): string {
  const text = onOneLine(words);
  return text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);
}
