import type { Color } from '../words/format-standing.js';
import { type Remark, remarkLines } from './action-row.js';
import { inlines } from './runs.js';
import { type CardJson, expand } from './templates.js';
import { asTitle } from './user-words.js';

interface TextRow {
  /** In markdown. */
  readonly title: string;
  /** The line below it, as plain text. */
  readonly line: readonly { readonly text: string; readonly color?: Color }[];
  /** Lines in small print below that, in markdown. */
  readonly remarks?: readonly Remark[];
  /** What pressing it does. */
  readonly open: CardJson;
}

/** Draws words as a row of a list that opens what they are about. */
export const textRow = ({ title, line, remarks = [], open }: TextRow): CardJson =>
  expand('kit/action-row', {
    task: asTitle(title),
    runs: inlines(line),
    remarks: remarkLines(remarks),
    open,
    arrow: '›',
  });
