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

/** The columns that papers have, and how wide each is against the others. */
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
} as const;
export type ColumnName = keyof typeof WIDTHS;

/** A table of columns by name, each with how its cell is made of a row. */
export function tableWith<Row>(
  language: GroupLanguage,
  rows: readonly Row[],
  cells: readonly (readonly [ColumnName, (row: Row) => Cell])[],
): PaperTable {
  return {
    kind: 'table',
    columns: cells.map(([name]): Column => ({
      head: say(language, (one) => paperWords(one).column[name]),
      width: WIDTHS[name],
    })),
    rows: rows.map((row) => cells.map(([, make]) => make(row))),
  };
}

export const nameCell = (language: GroupLanguage, name: string): Cell => textCell(language, nameOf(name));
export const ownCell = (language: GroupLanguage, words: string): Cell => textCell(language, ownWords(words));

/** The leads in a cell. */
export const leadsCell = (language: GroupLanguage, leads: readonly Lead[]): Cell => {
  const text = say(language, (one) => formatLeads(leads, sharedWords(one)));
  // Names are of no language, unlike what we say of them.
  const [only] = text.length === 1 ? text : [];
  const isNames = only !== undefined && leads.length > 0 && only.words === leads.map(({ name }) => name).join(', ');
  return { kind: 'text', text: isNames ? nameOf(only.words) : text };
};

/** The last progress note, with who wrote it and when. */
export function noteCell(language: GroupLanguage, { notes }: Action, zone: string): Cell {
  const note = notes.at(-1);
  if (note === undefined) return textCell(language, []);
  const who = say(language, (one) => formatName(note.by.name, sharedWords(one)));
  const when = say(language, (one) => formatDate(localDay(note.at, zone), one));
  const sign = (words: string): PaperText => [{ words, language: null }];
  return textCell(language, [...ownWords(note.text), ...sign(' ('), ...joined([who, when], ', '), ...sign(')')]);
}

/** How an action stands, in two or three words. */
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

/** The day on which an action was closed; null while it is open. */
export const closedOn = ({ closedAt }: Action, { zone }: Pick<Group, 'zone'>): Day | null =>
  closedAt === null ? null : localDay(closedAt, zone);
