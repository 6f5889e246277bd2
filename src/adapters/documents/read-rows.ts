import { cellText, newBlock } from './text-block.js';

/** Reads cells separated by commas, semicolons or tabs, quoted or not; returns rows between pipes. */
export function rowsText(text: string): string {
  const separator = separatorOf(text);
  const lines: string[] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endCell = (): void => {
    row.push(cell);
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    lines.push(rowLine(row));
    row = [];
  };
  for (const piece of text.matchAll(/""|"|[,;\t]|\r\n?|\n|[^",;\t\r\n]+/gu)) {
    const [said] = piece;
    if (said === '""' && (isQuoted || cell !== '')) cell += '"';
    else if (said === '"' && (isQuoted || cell.trim() === '')) isQuoted = !isQuoted;
    else if (isQuoted) cell += said;
    else if (said === separator) endCell();
    else if (/[\r\n]/u.test(said)) endRow();
    else if (said !== '""') cell += said;
  }
  endRow();
  return lines.join('\n').trim();
}

/** A row of cells between pipes; empty when all its cells are. */
export function rowLine(row: readonly string[]): string {
  const cells = row.map(oneLine);
  return cells.every((words) => words === '') ? '' : `| ${cells.join(' | ')} |`;
}

function separatorOf(text: string): string {
  const first = text.slice(0, 2000).split(/[\r\n]/u, 1)[0] ?? '';
  const count = (separator: string): number => first.split(separator).length;
  return ['\t', ';', ','].reduce((most, separator) => (count(separator) > count(most) ? separator : most), ',');
}

function oneLine(words: string): string {
  const block = newBlock();
  for (const line of words.split(/[\r\n]+/u)) if (line.trim() !== '') block.lines.push({ kind: 'words', text: line });
  return cellText(block);
}
