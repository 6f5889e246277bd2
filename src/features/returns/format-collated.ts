import type { Language } from '../../model/language.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { formatDayFor } from '../../presentation/words/format-deadline.js';
import { formatAnswer, formatTotal } from './format-answer.js';
import { formatState } from './format-state.js';
import type { Collated, CollatedRow } from './rules/collate.js';
import { returnWords } from './words.js';

export type CollatedFormat = 'md' | 'csv';
type In = Language | 'both';

/** Formats a return as Markdown text or as CSV: a row for each lead, and the totals. */
export const collatedText = (collated: Collated, format: CollatedFormat, language: In): string =>
  format === 'md' ? asMarkdown(collated, language) : asCsv(collated, language);

const headsOf = ({ questions }: Collated, language: In): readonly string[] => {
  const { column } = returnWords(language);
  return [column.lead, column.state, column.sent, column.by, ...questions.map(({ title }) => title)];
};

const byOf = ({ answeredBy, handedTo }: CollatedRow): string => answeredBy?.name ?? handedTo?.name ?? '';

function cellsOf(
  row: CollatedRow,
  { questions }: Collated,
  language: In,
  day: (on: string) => string,
): readonly string[] {
  return [
    row.lead.name,
    formatState(row, language),
    row.sentOn === null ? '' : day(row.sentOn),
    byOf(row),
    ...questions.map(({ key, form }) => formatAnswer(row.answers[key] ?? [], form, language)),
  ];
}

const totalsOf = ({ questions }: Collated, language: In): readonly string[] => [
  returnWords(language).together,
  '',
  '',
  '',
  ...questions.map(({ total, form }) => formatTotal(total, form, language)),
];

function asMarkdown(collated: Collated, language: In): string {
  const { reference, title, group, counts, due, rows, closedOn } = collated;
  const words = returnWords(language);
  const missing = rows.filter(({ state }) => state === 'missing').map(({ lead }) => lead.name);
  const day = (on: string): string => formatDayFor(on, language);
  const heads = headsOf(collated, language);
  return [
    `# ${inMarkdown(`${reference}: ${title}`)}`,
    '',
    inMarkdown(group),
    '',
    `- ${words.card.answeredOf({ answered: counts.answered, asked: counts.asked })}`,
    `- ${words.write.due}: ${day(due)}`,
    ...(closedOn === null ? [] : [`- ${words.yours.closed}: ${day(closedOn)}`]),
    `- ${words.card.late}: ${String(counts.late)}`,
    `- ${words.card.nothing}: ${String(counts.nothing)}`,
    `- ${words.card.missing}: ${String(counts.missing)}${missing.length === 0 ? '' : ` (${missing.map(inMarkdown).join(', ')})`}`,
    '',
    rowOf(heads),
    `|${' --- |'.repeat(heads.length)}`,
    ...rows.map((row) => rowOf(cellsOf(row, collated, language, day))),
    rowOf(totalsOf(collated, language)),
    '',
  ].join('\n');
}

/** Escapes bars and breaks, which would end the cell. */
const inMarkdown = (words: string): string => escapeMarkdown(words.replace(/\s*\n\s*/gu, ' ')).replaceAll('|', '\\|');
const rowOf = (cells: readonly string[]): string => `| ${cells.map(inMarkdown).join(' | ')} |`;

/** Writes days in a form that programs can sort, and figures without commas. */
function asCsv(collated: Collated, language: In): string {
  const { rows, questions } = collated;
  const lines = rows.map((row) => [
    ...cellsOf(row, collated, language, (on) => on).slice(0, 4),
    ...questions.map(({ key, form }) => {
      const text = row.answers[key] ?? [];
      return form.kind === 'figure' ? (text[0] ?? '') : formatAnswer(text, form, language);
    }),
  ]);
  return [headsOf(collated, language), ...lines]
    .map((cells) => cells.map(cellOf).join(','))
    .concat('')
    .join('\r\n');
}

/** What a spreadsheet would read as a formula; a negative figure is none. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

function cellOf(words: string): string {
  const plain = words.replace(/\s*[\r\n\t]+\s*/gu, ' ');
  const safe = FORMULA.test(plain) && !/^-?\d+(?:\.\d+)?$/u.test(plain) ? `'${plain}` : plain;
  return /[",;]/u.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
