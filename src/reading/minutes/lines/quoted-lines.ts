import type { MinutesLine } from './minutes-line.js';

const QUOTED = /^\s{0,12}(?:> ?)+/u;
/** How many such lines in a row are an indented paragraph in Markdown; a single one may be an arrow. */
const FEWEST = 2;

/** Removes ">" from lines that stand behind it line after line. */
export function withoutQuotes(lines: readonly MinutesLine[]): readonly MinutesLine[] {
  const isQuoted = (at: number): boolean => QUOTED.test(lines[at]?.text ?? '');
  if (!lines.some((_, at) => isQuoted(at))) return lines;
  const found: MinutesLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    let end = at;
    while (isQuoted(end)) end++;
    const run = lines.slice(at, Math.max(end, at + 1));
    const isSetIn = end - at >= FEWEST;
    for (const line of run) found.push(isSetIn ? { ...line, text: line.text.replace(QUOTED, '') } : line);
    at += run.length - 1;
  }
  return found;
}
