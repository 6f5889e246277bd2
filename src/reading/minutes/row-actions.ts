import { oneSpaced } from '../text/one-spaced.js';
import { readStatus, reportsDone } from './action-status.js';
import { CELL_BREAK } from './lines/minutes-line.js';
import { rawAction, type RawAction } from './raw-action.js';
import type { SectionKind } from './section-heading.js';
import { actionSentence } from './sentences.js';
import type { ActionTable } from './tables/read-table.js';
import type { ColumnKind } from './tables/table-columns.js';

const EMPTY = /^(?:[-–—.\s]*|n\/?a|none|nil|tbc|tba|dim|amh|no actions?.{0,20}|dim camau.{0,20})$/iu;
const MAY_BE_EMPTY = /^(?:[-–—.\s]|.{1,32}$)/;
const NAMES_ONLY =
  /^(?:\p{Lu}\p{Ll}?\p{Lu}{1,3}|All|ALL|Pawb)(?:[\s/,&+\u2028]+(?:and |a )?(?:\p{Lu}\p{Ll}?\p{Lu}{1,3}|All|ALL))*$/u;

/** The words of a row under the columns of one kind, joined by a space; null when empty. */
function cell(cells: readonly string[], columns: readonly ColumnKind[], kind: ColumnKind): string | null {
  let words = '';
  for (let at = 0; at < columns.length; at++) {
    const word = columns[at] === kind ? (cells[at] ?? '') : '';
    if (word === '' || (MAY_BE_EMPTY.test(word) && EMPTY.test(word))) continue;
    words = words === '' ? word : `${words} ${word}`;
  }
  return words === '' ? null : words.trim();
}

const oneLine = (words: string): string => oneSpaced(words.replaceAll(CELL_BREAK, ' '));

/**
 * Whether a table's action column only names leads, as in "Item | Discussion | Action". Then the actions are in the text
 * of the other columns.
 */
function namesOnly({ columns, rows }: ActionTable): boolean {
  if (columns.includes('lead') || !columns.includes('topic')) return false;
  const filled = rows.map(({ cells }) => cell(cells, columns, 'action')).filter((words) => words !== null);
  return filled.length > 0 && filled.every((words) => NAMES_ONLY.test(words.trim()));
}

/** The action of each row of a table, by the section that the table is in. */
export function rowActions(table: ActionTable, section: SectionKind): readonly RawAction[] {
  const { columns, rows } = table;
  const inText = namesOnly(table);
  const found: RawAction[] = [];
  let raised: string | null = null;
  for (const { cells, line } of rows) {
    const written = cell(cells, columns, 'action');
    raised = cell(cells, columns, 'raised') ?? raised;
    const topic = cell(cells, columns, 'topic');
    if (written === null) continue;
    const words = inText ? (topic === null ? null : actionSentence(oneLine(topic))) : oneLine(written);
    if (words === null) continue;
    const raw = rawAction(words, line, 'table', section, oneLine(cells.filter((part) => part !== '').join(' | ')));
    raw.lead = inText ? written : cell(cells, columns, 'lead');
    raw.due = cell(cells, columns, 'due')?.replaceAll(CELL_BREAK, ' ') ?? null;
    raw.raised = cell(cells, columns, 'raised') ?? (columns.includes('raised') ? raised : null);
    raw.number = cell(cells, columns, 'number');
    raw.context = inText ? null : topic;
    raw.status = section === 'done' ? 'done' : rowStatus(cells, columns, raw.due);
    found.push(raw);
  }
  return found;
}

const statusCell = (words: string): RawAction['status'] =>
  /^(?:y|yes|✓|✔|☑|x)$/iu.test(words) ? 'done' : readStatus(words);

/** A row's own status; else what its progress or its deadline cell says of it ("Complete" where a date would be). */
function rowStatus(cells: readonly string[], columns: readonly ColumnKind[], due: string | null): RawAction['status'] {
  const said = columns.map((kind, at) => (kind === 'status' ? statusCell(oneLine(cells[at] ?? '')) : null));
  if (said.includes('done')) return 'done';
  if (said.includes('open')) return 'open';
  const progress = cell(cells, columns, 'progress');
  const remark = progress === null ? null : oneLine(progress);
  if (remark !== null) {
    const reported = readStatus(remark);
    if (reported) return reported;
    if (reportsDone(remark)) return 'done';
  }
  return due !== null && readStatus(due) === 'done' ? 'done' : null;
}
