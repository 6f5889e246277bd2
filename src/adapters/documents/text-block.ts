import { CELL_BREAK } from '../../reading/minutes/lines/minutes-line.js';

/** A line of a document: words, a list point, the cells of a table row, or a gap between paragraphs. */
export type TextLine =
  | { readonly kind: 'words' | 'item'; readonly text: string }
  | { readonly kind: 'row'; readonly cells: readonly string[] }
  | { readonly kind: 'gap' };

/** An open list: the number of its next point, or null when points have none. */
interface OpenList {
  next: number | null;
}

/** A place for lines: the page itself, or one cell of a table. */
export interface TextBlock {
  readonly lines: TextLine[];
  readonly lists: OpenList[];
}

export const newBlock = (): TextBlock => ({ lines: [], lists: [] });

/** Adds one gap after the lines so far. */
export function addGap(block: TextBlock): void {
  const last = block.lines.at(-1);
  if (last !== undefined && last.kind !== 'gap') block.lines.push({ kind: 'gap' });
}

/** A block as plain text, with table rows between pipes. */
export const blockText = ({ lines }: TextBlock): string => lines.map(lineText).join('\n').trim();

function lineText(line: TextLine): string {
  if (line.kind === 'gap') return '';
  return line.kind === 'row' ? `| ${line.cells.join(' | ')} |` : line.text;
}

/** A block as the text of one cell: on one line, with list points separated by semicolons. */
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
