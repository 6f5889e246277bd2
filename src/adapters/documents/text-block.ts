import { CELL_BREAK } from '../../reading/minutes/lines/minutes-line.js';

/** A line of a document: words, a point of a list, the cells of a table's row, or a gap between paragraphs. */
export type TextLine =
  | { readonly kind: 'words' | 'item'; readonly text: string }
  | { readonly kind: 'row'; readonly cells: readonly string[] }
  | { readonly kind: 'gap' };

/** A list that is open: the number of its next point, or null where points have none. */
interface OpenList {
  next: number | null;
}

/** What lines go into: the page itself, or one cell of a table. */
export interface TextBlock {
  readonly lines: TextLine[];
  readonly lists: OpenList[];
}

export const newBlock = (): TextBlock => ({ lines: [], lists: [] });

/** Puts one gap after the lines so far. */
export function addGap(block: TextBlock): void {
  const last = block.lines.at(-1);
  if (last !== undefined && last.kind !== 'gap') block.lines.push({ kind: 'gap' });
}

/** Gives a block as plain text, the rows of its tables between pipes. */
export const blockText = ({ lines }: TextBlock): string => lines.map(lineText).join('\n').trim();

function lineText(line: TextLine): string {
  if (line.kind === 'gap') return '';
  return line.kind === 'row' ? `| ${line.cells.join(' | ')} |` : line.text;
}

/** Gives a block as the words of one cell: on one line, the points of a list apart by semicolons. */
export function cellText({ lines }: TextBlock): string {
  let text = '';
  let wasItem = false;
  for (const line of lines) {
    if (line.kind === 'gap') continue;
    const words = line.kind === 'row' ? line.cells.join(' ').trim() : line.text.trim();
    const isItem = line.kind === 'item';
    const said = isItem ? words.replace(/^(?:-|\d+\.) /u, '') : words;
    if (text !== '') text += wasItem && isItem ? `${/[.;]$/u.test(text) ? '' : ';'} ` : CELL_BREAK;
    text += said;
    wasItem = isItem;
  }
  return text.replaceAll('|', '/').replaceAll('\t', ' ');
}
