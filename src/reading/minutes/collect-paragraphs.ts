import { isFlatHead } from './flat-row.js';
import { cellLines } from './lines/cell-lines.js';
import type { MinutesLine } from './lines/minutes-line.js';
import { closeSaid } from './closed-after.js';
import { answerAsked } from './does-this.js';
import type { ActionCollector } from './collect-actions.js';
import type { DecisionCollector } from './collect-decisions.js';
import type { KnownNames } from './known-names.js';
import { marginReader } from './margin.js';
import type { Placed } from './placed-sentences.js';
import { placesOf } from './places.js';
import { pageWidth, readParagraphs } from './read-paragraphs.js';
import { rowActions } from './row-actions.js';
import { saidInRows } from './said-in-rows.js';
import { readSectionHeading, type SectionKind } from './section-heading.js';
import { readTable, type ActionTable } from './tables/read-table.js';
import { lineRuling } from './tables/table-cells.js';
import { readUnheadedTable, type CellTests } from './unheaded-table.js';

/** Takes the lines of minutes, as paragraphs and tables, into collectors; gives the paragraphs with their sections. */
export function collectParagraphs(
  lines: readonly MinutesLine[],
  known: KnownNames,
  tests: CellTests,
  collector: ActionCollector,
  decided: DecisionCollector,
): readonly Placed[] {
  const { test } = tests;
  const placed: Placed[] = [];
  const flatFrom = lines.find(({ text }) => isFlatHead(text))?.number ?? Infinity;
  const width = pageWidth(lines);
  const splitMargin = marginReader(lines, known);
  let plain: MinutesLine[] = [];
  const flush = (): void => {
    const paragraphs = readParagraphs(
      plain.flatMap((line) => (line.number < flatFrom ? [line] : [line, { ...line, text: '' }])),
      width,
      splitMargin,
    );
    collector.places = placesOf(paragraphs, test);
    paragraphs.forEach((paragraph, at) => {
      const next = paragraphs[at + 1] ?? null;
      closeSaid(collector, paragraphs[at - 1] ?? null, paragraph);
      const from = collector.said.length;
      collector.take(paragraph, next, paragraph.line > flatFrom);
      answerAsked(collector.said, from);
      decided.take(paragraph, next);
      placed.push({ paragraph, section: collector.section, isOpen: collector.isOpen });
    });
    plain = [];
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) continue;
    const table = readTable(lines, at) ?? unheadedTable(lines, at, plain, collector.section, tests);
    if (!table) {
      plain.push(...cellLines(line));
      continue;
    }
    flush();
    collector.takeTable(rowActions(table, collector.section, test));
    for (const task of saidInRows(table, test)) collector.said.push(task);
    for (const row of lines.slice(at, table.end)) decided.takeRow(row);
    at = table.end - 1;
  }
  flush();
  collector.end();
  return placed;
}

/** The table without a known head that begins on a line, tried where its rows begin. */
function unheadedTable(
  lines: readonly MinutesLine[],
  at: number,
  before: readonly MinutesLine[],
  section: SectionKind,
  tests: CellTests,
): ActionTable | null {
  const ruling = lineRuling(lines[at]?.text ?? '');
  if (ruling === null || lineRuling(lines[at - 1]?.text ?? '') === ruling) return null;
  const over = before.findLast(({ text }) => text.trim() !== '');
  const kind = over === undefined ? section : readSectionHeading(over.text)?.kind;
  return readUnheadedTable(lines, at, tests, kind === 'actions');
}
