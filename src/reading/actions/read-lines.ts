/** One line of a text: its words as they stand there, where they start and end in it, and its number from 1. */
export interface TextLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly number: number;
}

const BREAK = /\r\n?|\n|\f|\u2028|<br ?\/?>|<\/?(?:p|div|li|ul|ol)>/giu;

/**
 * Takes a text, plain or with the few tags that a Teams message carries, and gives its lines, empty ones included.
 * A line's number counts line breaks of either kind from 1; `start` and `end` are offsets into the text given.
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
