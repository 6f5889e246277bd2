/** One line of a text: its words unchanged, its start and end offsets, and its number from 1. */
export interface TextLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly number: number;
}

const BREAK = /\r\n?|\n|\f|\u2028|<br ?\/?>|<\/?(?:p|div|li|ul|ol)>/giu;

/**
 * Takes a text, plain or with the few tags of a Teams message, and gives its lines, including empty ones. Lines are
 * numbered from 1 at either kind of line break; `start` and `end` are offsets into the given text.
 */
export function readLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  const add = (end: number): void => {
    lines.push({ text: text.slice(start, end), start, end, number: lines.length + 1 });
  };
  for (const found of text.matchAll(BREAK)) {
    add(found.index);
    start = found.index + found[0].length;
  }
  add(text.length);
  return lines;
}
