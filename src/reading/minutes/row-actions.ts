import type { LeadTest } from '../actions/split-lead.js';
import { firstWord } from '../text/first-word.js';
import { oneSpaced } from '../text/one-spaced.js';
import { readStatus, reportsDone } from './action-status.js';
import { CELL_BREAK } from './lines/minutes-line.js';
import { rawAction, type RawAction } from './raw-action.js';
import { readSectionHeading, type SectionKind } from './section-heading.js';
import { actionSentence, undertakes } from './sentences.js';
import { actionRows } from './tables/kinds-of-rows.js';
import type { ActionTable } from './tables/read-table.js';
import type { ColumnKind } from './tables/column-kind.js';
import { columnKind } from './tables/table-columns.js';

const EMPTY = /^(?:[-–—.\s]*|n\/?a|none|nil|tbc|tba|dim|amh|no actions?.{0,20}|dim camau.{0,20})$/iu;
/**
 * Stands in the action column of an item that leaves nothing to do: one word for what was done, or that there is
 * nothing.
 */
const SETTLED =
  /^(?:(?:all |everyone |pawb |for )?(?:\p{L}+ed|seen|information|\p{L}+wyd)|(?:to )?note|none.{0,20}|nil|n\/?a|no (?:further )?actions?.{0,20}|dim.{0,20}|er gwybodaeth|[-–—.]+)(?: ?\([^()]{1,30}\))?\.?$/iu;
/** Says why an item is on an agenda: "To agree", "For information". */
const PURPOSE = /^(?:to|for|i|er) \p{L}+(?:(?: and |, ?| ?\/ ?| or | a | ac )\p{L}+)?\.?$/iu;
const MOVED =
  /(?:(?:new|revised) (?:date|deadline|target)|now due|(?:extended|moved|deferred) (?:to|until))[\s:–-]*((?=[^.;]{0,30}\d).{4,40})/iu;
const HAS_WORDS = /\p{L}{2,} \p{L}/u;
const MAY_BE_EMPTY = /^(?:[-–—.\s]|.{1,32}$)/;
/** The words of a row in the columns of one kind, joined by spaces; null if empty. */
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

/** What a row says to do, if its action column names only its lead; null if it says nothing. */
function sayingOf(cells: readonly string[], columns: readonly ColumnKind[], lead: string): string | null {
  const prose = cells.filter((_, at) => ['topic', 'progress', 'other'].includes(columns[at] ?? 'other'));
  const longest = prose.reduce((one, other) => (other.length > one.length ? other : one), '');
  const words = actionSentence(oneLine(longest));
  return words.length > lead.length && HAS_WORDS.test(words) ? words : null;
}

/** Whether a table's action column holds leads, and says in the other rows that there is nothing to do. */
function holdsLeads({ columns, rows }: ActionTable, test: LeadTest): boolean {
  if (columns.includes('lead') || !columns.some((kind) => kind === 'topic' || kind === 'progress')) return false;
  const filled = rows.flatMap(({ cells }) => cell(cells, columns, 'action') ?? []).map(oneLine);
  const leads = filled.filter((words) => !SETTLED.test(words));
  return leads.length > 0 && leads.every((words) => isLead(words, test));
}

const isLead = (words: string, test: LeadTest): boolean =>
  words.length < 60 && (test.isKnown(words) || ((test.couldEnd?.(words) ?? false) && !test.isVerb(firstWord(words))));

/** Only who and when, in an action column: "HT – next FGB", "Clerk (by 4 May)". */
const WHO_WHEN =
  /^(?<who>[^–—(:]{2,40}?)\s*(?:[–—:]|\s-\s|\()\s*(?<when>(?:by |before |for |at |due )?(?:the )?(?:next \p{L}+(?: \p{L}+)?|asap|ongoing|\d{1,2}[\p{L}\d/. ]{2,20}|(?:early |mid |end (?:of )?)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*(?: \d{2,4})?|(?:autumn|spring|summer) term))\)?\.?$/iu;

/** The actions in one cell: each item of a list in it, else the whole cell. */
function itemsOf(written: string): readonly string[] {
  const items = written.split(CELL_BREAK).map((line) => line.trim());
  if (!items.some((item) => item.startsWith('• '))) return [oneLine(written)];
  const found: string[] = [];
  for (const item of items.filter((line) => line !== '')) {
    if (item.startsWith('• ') || found.length === 0) found.push(item.replace(/^• /u, ''));
    else found[found.length - 1] = `${found.at(-1) ?? ''} ${item}`;
  }
  return found;
}

const AREAS = /^(?:activit(?:y|ies)|areas?|themes?|subjects?|work ?streams?|gweithgaredd(?:au)?|meysydd|maes)$/u;

/** The columns; one without a known heading is the leads' if it holds nothing but leads. */
function withLeads({ columns, rows }: ActionTable, test: LeadTest): readonly ColumnKind[] {
  if (columns.includes('lead')) return columns;
  const at = columns.findIndex((kind, index) => {
    const filled = rows.map(({ cells }) => oneLine(cells[index] ?? '')).filter((words) => words !== '');
    return kind === 'other' && filled.length > 0 && filled.every((words) => isLead(words, test));
  });
  return at < 0 ? columns : columns.map((kind, index) => (index === at ? 'lead' : kind));
}

/**
 * The columns; one without a known heading holds the tasks, and the one that seemed to hold them holds only their
 * topics.
 */
function withTasks(
  columns: readonly ColumnKind[],
  { heading, rows }: ActionTable,
  test: LeadTest,
): readonly ColumnKind[] {
  if (columnKind(heading) !== 'topic') return columns;
  const say = (at: number): number => rows.filter(({ cells }) => test.isVerb(firstWord(cells[at] ?? ''))).length;
  const tasks = columns.findIndex((kind, at) => kind === 'other' && say(at) * 2 >= rows.length && say(at) > 0);
  if (tasks < 0 || say(columns.indexOf('action')) >= say(tasks)) return columns;
  return columns.map((kind, at) => (at === tasks ? 'action' : kind === 'action' ? 'topic' : kind));
}

/** Whether a table describes items and their speakers, or who looks after what, without any deadline or state. */
const isAgenda = ({ heading, rows }: ActionTable, columns: readonly ColumnKind[], test: LeadTest): boolean =>
  (/^(?:descriptions?|details?|disgrifiad|manylion)$/u.test(heading) ||
    (AREAS.test(heading) &&
      !rows.some(({ cells }) => test.isVerb(firstWord(cells[columns.indexOf('action')] ?? ''))))) &&
  !columns.some((kind) => ['due', 'revised', 'status', 'finished', 'progress'].includes(kind));

/** The actions of each row of a table, according to the section that the table is in. */
export function rowActions(table: ActionTable, section: SectionKind, test: LeadTest): readonly RawAction[] {
  const columns = withTasks(withLeads(table, test), table, test);
  if (section === 'other' && isAgenda(table, columns, test)) return [];
  const isDone = section === 'done' || readSectionHeading(table.heading)?.kind === 'done';
  const rows = actionRows(table.rows, columns.length);
  const areLeads = holdsLeads({ ...table, columns }, test);
  const found: RawAction[] = [];
  let raised: string | null = null;
  for (const { cells, line } of rows) {
    const written = cell(cells, columns, 'action');
    raised = cell(cells, columns, 'raised') ?? raised;
    if (
      written === null ||
      PURPOSE.test(oneLine(written)) ||
      (!columns.includes('lead') && SETTLED.test(oneLine(written)))
    )
      continue;
    const { who = '', when } = WHO_WHEN.exec(oneLine(written))?.groups ?? {};
    const asked = when !== undefined && isLead(who, test) ? sayingOf(cells, columns, written) : null;
    const mayBeLead = areLeads || (!columns.includes('lead') && isLead(oneLine(written), test));
    const saying = mayBeLead ? sayingOf(cells, columns, written) : null;
    const isSaid = saying !== null && (areLeads || test.isKnown(oneLine(written)) || undertakes(saying));
    const said = asked ?? (isSaid ? saying : null);
    if (areLeads && said === null) continue;
    for (const words of said === null ? itemsOf(written) : [said]) {
      const raw = rawAction(words, line, 'table', section, oneLine(cells.filter((part) => part !== '').join(' | ')));
      raw.lead = said === null ? cell(cells, columns, 'lead') : asked === null ? written : who;
      raw.due =
        (
          cell(cells, columns, 'revised') ??
          movedTo(cells, columns) ??
          cell(cells, columns, 'due') ??
          (asked === null ? null : (when ?? null))
        )?.replaceAll(CELL_BREAK, ' ') ?? null;
      raw.raised = cell(cells, columns, 'raised') ?? (columns.includes('raised') ? raised : null);
      raw.number = cell(cells, columns, 'number');
      raw.context = said === null ? cell(cells, columns, 'topic') : null;
      raw.status = isDone ? 'done' : rowStatus(cells, columns, raw.due);
      found.push(raw);
    }
  }
  return found;
}

/** The new deadline in a remark beside it: "Overdue, new date 15 January". */
const movedTo = (cells: readonly string[], columns: readonly ColumnKind[]): string | null =>
  MOVED.exec(cell(cells, columns, 'progress') ?? cell(cells, columns, 'status') ?? '')?.[1] ?? null;

const statusCell = (words: string): RawAction['status'] =>
  /^(?:y|yes|✓|✔|☑|x)$/iu.test(words) ? 'done' : readStatus(words);

/** Whether a cell holds the day the action was done, or says 100 per cent. */
const isFinished = (words: string): boolean =>
  /^\d{1,3}(?:\.\d+)?\s?%?$/u.test(words) ? Number.parseFloat(words) >= 100 || words === '1' : /\d/u.test(words);

/** A row's own status, else what its progress or deadline cell says ("Complete" in place of a date). */
function rowStatus(cells: readonly string[], columns: readonly ColumnKind[], due: string | null): RawAction['status'] {
  const said = columns.map((kind, at) => (kind === 'status' ? statusCell(oneLine(cells[at] ?? '')) : null));
  if (said.includes('done')) return 'done';
  if (said.includes('open')) return 'open';
  const finished = cell(cells, columns, 'finished');
  if (finished !== null && isFinished(finished)) return 'done';
  const progress = cell(cells, columns, 'progress');
  const remark = progress === null ? null : oneLine(progress);
  if (remark !== null) {
    const reported = readStatus(remark);
    if (reported) return reported;
    if (reportsDone(remark)) return 'done';
  }
  return due !== null && readStatus(due) === 'done' ? 'done' : null;
}
