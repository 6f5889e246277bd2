import type { ColourCounts } from '../../model/board-counts.js';
import { escapeMarkdown } from '../../presentation/words/escape-markdown.js';
import { formatDayFor } from '../../presentation/words/format-deadline.js';
import { formatLeads } from '../../presentation/words/format-lead.js';
import { sharedWords } from '../../presentation/words/shared-words.js';
import {
  colourName,
  columnName,
  countColumns,
  formatPeriod,
  type In,
  itemFacts,
  measureLine,
  riskLine,
  sayingLine,
  signed,
} from './format-line.js';
import type { ReportItem, ReportState, ReportView } from './rules/report-view.js';
import { reportWords } from './words.js';

export type ReportFormat = 'md' | 'csv';

/** Formats a report as lines of Markdown, or its items as lines of CSV. */
export const reportLines = (view: ReportView, format: ReportFormat, language: In): readonly string[] =>
  format === 'md' ? asMarkdown(view, language) : asCsv(view, language);

/** Formats a report as one text. */
export const reportText = (view: ReportView, format: ReportFormat, language: In): string =>
  [...reportLines(view, format, language), ''].join(format === 'md' ? '\n' : '\r\n');

/** The states in the order of a report. */
export const STATES: readonly ReportState[] = ['late', 'completed', 'in-progress', 'coming'];

const md = (words: string): string =>
  escapeMarkdown(words)
    .replaceAll('|', '\\|')
    .replace(/\s*[\r\n]+\s*/gu, ' ');
const rowOf = (cells: readonly string[]): string => `| ${cells.map(md).join(' | ')} |`;

function asMarkdown(view: ReportView, language: In): readonly string[] {
  const words = reportWords(language);
  const section = (title: string, lines: readonly string[]): readonly string[] => [
    `## ${title}`,
    '',
    ...(lines.length === 0 ? [words.none] : lines),
    '',
  ];
  const bullets = (lines: readonly string[]): readonly string[] => lines.map((line) => `- ${md(line)}`);
  const { approved, foreword, since } = view;
  return [
    `# ${md(words.title({ plan: view.plan.title }))}`,
    '',
    `${md(view.group)} · ${md(formatPeriod(view, language))}`,
    '',
    approved === null
      ? words.asOf({ day: formatDayFor(view.asOf, language) })
      : md(words.approvedBy({ name: approved.name, day: formatDayFor(approved.on, language) })),
    '',
    ...(foreword === null ? [] : section(words.foreword, foreword.split(/\r?\n/u).map(md))),
    ...section(words.totals, tableOf(view, language)),
    ...section(words.travelTitle, [
      since === null
        ? words.first
        : words.since({
            day: formatDayFor(since.to, language),
            better: since.better.length,
            same: since.same,
            worse: since.worse.length,
            fresh: since.fresh.length,
          }),
      ...bullets([
        ...(since === null || since.better.length === 0 ? [] : [words.better({ keys: since.better.join(', ') })]),
        ...(since === null || since.worse.length === 0 ? [] : [words.worse({ keys: since.worse.join(', ') })]),
      ]),
    ]),
    ...STATES.flatMap((state) => {
      const { total, examples } = view.lists[state];
      const shown = examples.length < total ? ` (${words.examples({ shown: examples.length, of: total })})` : '';
      return section(
        `${words.state[state]}: ${total}${shown}`,
        examples.map((item) => itemMarkdown(item, view, language)),
      );
    }),
    ...section(words.measures, bullets(view.measures.map((row) => measureLine(row, language)))),
    ...section(words.risks, bullets(view.risks.map((risk) => riskLine(risk, language)))),
    ...section(
      words.slippedTitle,
      bullets(view.slipped.map((item) => `${item.key} ${item.text} · ${words.slipped({ number: item.slipped })}`)),
    ),
    ...section(
      words.said,
      view.areas.flatMap(({ name, said }) => [
        ...(view.areas.length === 1 && name === null ? [] : [`### ${md(name ?? words.noArea)}`, '']),
        ...(said.length === 0 ? [words.silent] : bullets(said.map((one) => sayingLine(one, view, language)))),
        '',
      ]),
    ),
  ];
}

function itemMarkdown(item: ReportItem, view: ReportView, language: In): string {
  const facts = itemFacts(item, language);
  const said = item.latest === null ? '' : `: ${md(sayingLine(item.latest, view, language))}`;
  return `- **${md(item.key)}** ${md(item.text)}${facts === '' ? '' : ` (${md(facts)})`}${said}`;
}

/** Formats the counts by theme, each with its change since the report before. */
function tableOf(view: ReportView, language: In): readonly string[] {
  const words = reportWords(language);
  const columns = countColumns(view);
  const cells = (now: ColourCounts, then: ColourCounts | undefined): readonly string[] =>
    columns.map((column) => {
      const change = then === undefined ? '' : signed(now[column] - then[column]);
      return change === '' ? String(now[column]) : `${now[column]} (${change})`;
    });
  const { since } = view;
  return [
    rowOf([words.theme, ...columns.map((column) => columnName(column, view, words))]),
    `| --- |${' ---: |'.repeat(columns.length)}`,
    ...view.byTheme.map((counts) =>
      rowOf([
        counts.theme ?? words.noTheme,
        ...cells(
          counts,
          since?.byTheme.find(({ theme }) => theme === counts.theme),
        ),
      ]),
    ),
    rowOf([words.all, ...cells(view.total, since?.total)]),
  ];
}

function asCsv({ items, plan }: ReportView, language: In): readonly string[] {
  const words = reportWords(language);
  const { column } = words;
  return [
    lineOf([
      ...[column.key, column.text, words.theme, column.area, column.leads, column.state, column.colour],
      ...[column.travel, column.due, column.firstDue, column.slipped, column.latest],
    ]),
    ...items.map((item) =>
      lineOf([
        item.key,
        item.text,
        item.theme ?? '',
        item.area ?? '',
        formatLeads(item.leads, sharedWords(language)),
        words.state[item.state],
        item.colour === null ? words.name.unrated : colourName(item.colour, plan.scheme, words),
        item.travel === null ? '' : words.travel[item.travel],
        item.due ?? '',
        item.firstDue ?? '',
        String(item.slipped),
        item.latest?.text ?? '',
      ]),
    ),
  ];
}

/** Text that a spreadsheet would read as a formula. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/u;

function cellOf(words: string): string {
  const plain = words.replace(/\s*[\r\n\t]+\s*/gu, ' ');
  const safe = FORMULA.test(plain) ? `'${plain}` : plain;
  return /[",;]/u.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const lineOf = (cells: readonly string[]): string => cells.map(cellOf).join(',');
