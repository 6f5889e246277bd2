import type { Language } from '../../model/language.js';
import { asTitle } from '../../presentation/card/user-words.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { formatDayFor, formatDue } from '../../presentation/words/format-deadline.js';
import { formatLeads } from '../../presentation/words/format-lead.js';
import { sharedWords } from '../../presentation/words/shared-words.js';
import type { ActionRow, DecisionRow, MeetingTable } from './rules/meeting-table.js';
import { outcomeWords } from './words.js';

export type TableFormat = 'md' | 'csv';

/** The language of a table; a group may have both. */
type In = Language | 'both';

/** The lines of a table as text: its head, then one line for each row or heading. */
export interface TableLines {
  readonly head: readonly string[];
  readonly rows: readonly string[];
}

/** Formats a meeting's table as lines of Markdown or CSV. */
export const formatTable = (table: MeetingTable, format: TableFormat, language: In): TableLines =>
  format === 'md' ? asMarkdown(table, language) : asCsv(table, language);

/** Formats a meeting's table as one text. */
export function tableText(table: MeetingTable, format: TableFormat, language: In): string {
  const { head, rows } = formatTable(table, format, language);
  return [...head, ...rows, ''].join(format === 'md' ? '\n' : '\r\n');
}

const stateOf = ({ state, closedOn }: ActionRow, language: In): string => {
  const words = outcomeWords(language);
  return closedOn === null ? words.state[state] : `${words.state[state]}, ${formatDayFor(closedOn, language)}`;
};

function decisionState({ isWithdrawn, reason }: DecisionRow, language: In): string {
  const words = outcomeWords(language);
  if (!isWithdrawn) return words.state.stands;
  return reason === null ? words.state.withdrawn : `${words.state.withdrawn}: ${reason}`;
}

function asMarkdown({ group, meeting, actions, decisions }: MeetingTable, language: In): TableLines {
  const words = outcomeWords(language);
  const { column } = words;
  const heads = [column.reference, column.task, column.leads, column.said, column.due, column.state];
  const decided = [column.reference, column.decision, column.state];
  return {
    head: [`# ${inMarkdown(group)}: ${formatDayFor(meeting, language)}`, ''],
    rows: [
      `## ${words.actions}`,
      '',
      ...(actions.length === 0
        ? [words.noActions]
        : [
            ...headsOf(heads),
            ...actions.map((row) =>
              rowOf([
                row.reference,
                asTitle(row.task),
                formatLeads(row.leads, sharedWords(language)),
                row.deadline.said ?? '',
                formatDue(row.deadline, language),
                stateOf(row, language),
              ]),
            ),
          ]),
      '',
      `## ${words.decisions}`,
      '',
      ...(decisions.length === 0
        ? [words.noDecisions]
        : [
            ...headsOf(decided),
            ...decisions.map((row) => rowOf([row.reference, asTitle(row.text), decisionState(row, language)])),
          ]),
    ],
  };
}

/** Escapes bars too, because a bar would end the cell. */
const inMarkdown = (words: string): string => escapeMarkdown(words).replaceAll('|', '\\|');
const rowOf = (cells: readonly string[]): string => `| ${cells.map(inMarkdown).join(' | ')} |`;
const headsOf = (cells: readonly string[]): readonly string[] => [rowOf(cells), `|${' --- |'.repeat(cells.length)}`];

function asCsv({ actions, decisions }: MeetingTable, language: In): TableLines {
  const words = outcomeWords(language);
  const { column } = words;
  return {
    head: [lineOf([column.kind, column.reference, column.text, column.leads, column.said, column.due, column.state])],
    rows: [
      ...actions.map((row) =>
        lineOf([
          words.action,
          row.reference,
          asTitle(row.task),
          formatLeads(row.leads, sharedWords(language)),
          row.deadline.said ?? '',
          // An ISO day, which programs can sort by.
          row.deadline.due ?? formatDue(row.deadline, language),
          stateOf(row, language),
        ]),
      ),
      ...decisions.map((row) =>
        lineOf([words.decision, row.reference, asTitle(row.text), '', '', '', decisionState(row, language)]),
      ),
    ],
  };
}

/** Text that a spreadsheet would read as a formula. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

/** Formats users' words as a CSV cell: an apostrophe turns a formula into text, and line breaks become spaces. */
function cellOf(words: string): string {
  const plain = words.replace(/\s*[\r\n\t]+\s*/gu, ' ');
  const safe = FORMULA.test(plain) ? `'${plain}` : plain;
  return /[",;]/u.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const lineOf = (cells: readonly string[]): string => cells.map(cellOf).join(',');
