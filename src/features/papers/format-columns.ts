import type { Action } from '../../model/action.js';
import { isUndone } from '../../model/action.js';
import type { Day } from '../../model/calendar/day.js';
import { localDay } from '../../model/calendar/zones.js';
import type { Group } from '../../model/group.js';
import type { GroupLanguage } from '../../model/language.js';
import type { Lead } from '../../model/lead.js';
import type { Cell, Column, PaperTable, PaperText } from '../../model/paper.js';
import { formatClosure } from '../../presentation/words/format-closure.js';
import { formatDate } from '../../presentation/words/format-day.js';
import { formatLeads } from '../../presentation/words/format-lead.js';
import { formatName } from '../../presentation/words/format-name.js';
import { sharedWords } from '../../presentation/words/shared-words.js';
import { daysLateOf } from './rules/days-late.js';
import { joined, say, textCell } from './format-text.js';
import { nameOf, ownWords } from './rules/own-words.js';
import { paperWords } from './words.js';

/** The columns of papers, with their relative widths. */
const WIDTHS = {
  reference: 9,
  task: 26,
  decision: 60,
  leads: 14,
  said: 12,
  due: 12,
  firstDue: 12,
  extensions: 11,
  note: 22,
  outlook: 14,
  state: 14,
  closedOn: 12,
  raisedOn: 12,
  meeting: 12,
  place: 7,
  item: 36,
  presenter: 16,
  start: 9,
  minutes: 10,
  remarks: 24,
  date: 12,
  change: 20,
  before: 18,
  after: 18,
  words: 22,
  part: 32,
  theme: 22,
  area: 14,
  rating: 16,
  byRule: 16,
  declared: 16,
  total: 8,
  travel: 11,
  late: 10,
  needs: 24,
  putOff: 10,
  gate: 32,
  phase: 9,
  signer: 16,
  measure: 30,
  latest: 14,
  readOn: 12,
  baseline: 11,
  target: 11,
  share: 10,
  risk: 32,
  likelihood: 11,
  impact: 10,
  owner: 14,
  mitigation: 28,
  saying: 34,
  next: 20,
  name: 14,
  counted: 22,
  steps: 14,
  vision: 22,
  pledge: 22,
  lead: 16,
  title: 30,
  question: 34,
  answer: 44,
  answers: 9,
  together: 24,
  lastTime: 24,
  asked: 8,
  answered: 9,
  cameLate: 9,
  nothing: 10,
  missing: 9,
  missingNames: 30,
  answersBy: 12,
  sentOn: 12,
  answeredBy: 14,
  handedTo: 16,
} as const;
export type ColumnName = keyof typeof WIDTHS;

const columnOf = (name: ColumnName, language: GroupLanguage): Column => ({
  head: say(language, (one) => paperWords(one).column[name]),
  width: WIDTHS[name],
});

/** A column, named or with its own head, and the function that makes its cell from a row. */
export type CellOf<Row> = readonly [ColumnName | Column, (row: Row) => Cell];

/** A table of these columns and rows. */
export function tableWith<Row>(
  language: GroupLanguage,
  rows: readonly Row[],
  cells: readonly CellOf<Row>[],
): PaperTable {
  return {
    kind: 'table',
    columns: cells.map(([name]): Column => (typeof name === 'string' ? columnOf(name, language) : name)),
    rows: rows.map((row) => cells.map(([, make]) => make(row))),
  };
}

export const nameCell = (language: GroupLanguage, name: string): Cell => textCell(language, nameOf(name));
export const ownCell = (language: GroupLanguage, words: string): Cell => textCell(language, ownWords(words));

/** The leads in a cell. */
export const leadsCell = (language: GroupLanguage, leads: readonly Lead[]): Cell => {
  const text = say(language, (one) => formatLeads(leads, sharedWords(one)));
  // Names belong to no language, unlike the words around them.
  const [only] = text.length === 1 ? text : [];
  const isNames = only !== undefined && leads.length > 0 && only.words === leads.map(({ name }) => name).join(', ');
  return { kind: 'text', text: isNames ? nameOf(only.words) : text };
};

/** The last progress note, with its author and date. */
export function noteCell(language: GroupLanguage, { notes }: Action, zone: string): Cell {
  const note = notes.at(-1);
  if (note === undefined) return textCell(language, []);
  const who = say(language, (one) => formatName(note.by.name, sharedWords(one)));
  const when = say(language, (one) => formatDate(localDay(note.at, zone), one));
  const sign = (words: string): PaperText => [{ words, language: null }];
  return textCell(language, [...ownWords(note.text), ...sign(' ('), ...joined([who, when], ', '), ...sign(')')]);
}

/** The state of an action, in two or three words. */
export function stateText(language: GroupLanguage, action: Action, today: Day): PaperText {
  const { status, closure, deadline } = action;
  return say(language, (one) => {
    const words = paperWords(one);
    if (isUndone(action)) return words.state.undone;
    if (status === 'cancelled' && closure !== null) return formatClosure(closure, one);
    if (status !== 'open') return words.state[status];
    if (closure?.confirmed === null) return words.waiting;
    return deadline.due !== null && deadline.due < today
      ? sharedWords(one).daysLate({ days: daysLateOf(deadline.due, today) })
      : words.state.open;
  });
}

/** The day an action was closed; null while it is open. */
export const closedOn = ({ closedAt }: Action, { zone }: Pick<Group, 'zone'>): Day | null =>
  closedAt === null ? null : localDay(closedAt, zone);
