import { CELL_BREAK } from '../../minutes/lines/minutes-line.js';
import { alignedTable } from './aligned-table.js';
import { cellLines, plainWords } from './cell-text.js';
import { fieldOf } from './fields.js';
import { labelled } from './labelled.js';
import { LETTERED, listMark } from './list-mark.js';
import { asCsvRows } from './csv-text.js';
import { PHASE } from './phase-line.js';
import type { PlanLine } from './plan-line.js';
import { type RawLine, rawLines } from './raw-lines.js';
import { type Columns, columnsOf, fieldsOf, isBody, REFERENCE, rowCells } from './rows.js';
import { numberedTheme } from './theme-name.js';

const MARKED_HEADING = /^(#{1,6})\s+(.+?)\s*#*$/u;
const LONGEST_HEADING = 90;
/** A shorter line of prose ends its paragraph. */
const FULL_LINE = 50;

/** The lines of a plan in any format: headings, bullet points, paragraphs, labels, and rows of tables. */
export function planLines(text: string): readonly PlanLine[] {
  return new Reader(rawLines(asCsvRows(text))).lines();
}

class Reader {
  readonly #raw: readonly RawLine[];
  readonly #lines: PlanLine[] = [];
  #columns: Columns | null = null;
  #indent = 0;

  constructor(raw: readonly RawLine[]) {
    this.#raw = raw;
  }

  lines(): readonly PlanLine[] {
    for (let at = 0; at < this.#raw.length; at++) {
      const line = this.#raw[at];
      if (line === undefined) break;
      const cells = rowCells(line.text);
      const aligned = cells === null ? alignedTable(this.#raw, at) : null;
      if (aligned !== null) {
        this.#head(aligned.columns, line.number);
        for (const { cells: row, number } of aligned.rows) this.#row(row, number);
        this.#columns = null;
        at = aligned.end - 1;
      } else if (cells !== null) this.#row(cells, line.number);
      else this.#text(line);
    }
    return this.#lines;
  }

  #head(columns: Columns, number: number): void {
    this.#columns = columns;
    this.#lines.push({ kind: 'header', table: columns.table, cells: columns.cells, number });
  }

  #row(cells: readonly string[], number: number): void {
    const columns = columnsOf(cells);
    if (columns !== null) {
      this.#head(columns, number);
      return;
    }
    const filled = cells.filter((cell) => cellLines(cell).length > 0);
    if (filled.length === 0) return;
    if (this.#columns !== null && !isBody(cells, this.#columns)) {
      const { table } = this.#columns;
      this.#lines.push({ kind: 'record', table, fields: fieldsOf(cells, this.#columns), cells, number });
      return;
    }
    const [first = '', second = ''] = filled.map((cell) => cellLines(cell).join(CELL_BREAK));
    if (filled.length === 2 && (REFERENCE.test(first) || fieldOf(first) !== null)) {
      this.#card(first, second, number);
      return;
    }
    const words = this.#columns === null || filled.length === 1 ? filled : filled.slice(0, 1);
    for (const said of words.flatMap(cellLines)) this.#said(said, number, words.length === 1 && words[0] === said);
  }

  /** Reads a row of a table whose first column holds the labels. */
  #card(label: string, said: string, number: number): void {
    const field = fieldOf(label);
    const lines = said.split(CELL_BREAK);
    if (field === null) this.#lines.push({ kind: 'point', mark: label, text: lines.join(' '), number });
    else if (field === 'lead' || field === 'timeline')
      this.#lines.push({ kind: 'field', field, label, text: said, number });
    else {
      const isList = listMark(lines[0] ?? '') !== null;
      this.#lines.push({ kind: 'field', field, label, text: isList ? '' : (lines[0] ?? ''), number });
      for (const line of isList ? lines : lines.slice(1)) this.#said(line, number, false);
    }
  }

  /** Reads the words of a cell that spans its whole table. */
  #said(words: string, number: number, isWhole: boolean): void {
    const label = labelled(words);
    const point = listMark(words);
    if (label !== null) this.#lines.push({ kind: 'field', ...label, number });
    else if (point !== null) this.#lines.push({ kind: 'point', ...point, number });
    else if (isWhole && words.length <= LONGEST_HEADING && !/[.;,]$/u.test(words))
      this.#lines.push({ kind: 'heading', text: words, level: 0, number });
    else this.#lines.push({ kind: 'words', text: words, number });
  }

  #text(line: RawLine): void {
    const { number } = line;
    const marked = MARKED_HEADING.exec(line.text.trim());
    if (marked?.[2] !== undefined) {
      this.#columns = null;
      this.#lines.push({ kind: 'heading', text: plainWords(marked[2]), level: marked[1]?.length ?? 1, number });
      return;
    }
    const label = PHASE.test(line.text) ? null : labelled(line.text);
    if (label !== null) {
      const point = listMark(label.text);
      this.#lines.push({ kind: 'field', ...label, text: point === null ? plainWords(label.text) : '', number });
      if (point !== null) this.#lines.push({ kind: 'point', ...point, text: plainWords(point.text), number });
    } else if (!this.#joined(line)) {
      const point = PHASE.test(line.text) ? null : listMark(line.text);
      if (point !== null) this.#lines.push({ kind: 'point', mark: point.mark, text: plainWords(point.text), number });
      else this.#lines.push(wordsOrHeading(line));
    } else return;
    this.#indent = line.indent;
  }

  /** Appends a line that continues the one before it, and says whether it did. */
  #joined({ text, indent, isAfterGap }: RawLine): boolean {
    const last = this.#lines.at(-1);
    if (isAfterGap || last === undefined || !('text' in last) || last.kind === 'heading') return false;
    const words = text.trim();
    if (listMark(words) !== null || PHASE.test(words) || PHASE.test(last.text)) return false;
    if (LETTERED.test(words) || (words.length <= LONGEST_HEADING && numberedTheme(words) !== null)) return false;
    const isDeeper = indent > this.#indent + 1;
    const goesOn = /^[\p{Ll}(&]/u.test(words) || (last.text.length >= FULL_LINE && !/[:]$/u.test(last.text));
    if (!isDeeper && !goesOn) return false;
    this.#lines[this.#lines.length - 1] = {
      ...last,
      text: `${last.text}${hyphened(last.text) ? '' : ' '}${plainWords(words)}`.trim(),
    };
    return true;
  }
}

const hyphened = (text: string): boolean => /\p{L}-$/u.test(text);

function wordsOrHeading({ text, number, isAfterGap, isBeforeGap }: RawLine): PlanLine {
  const words = plainWords(text.replace(/^[\s#]+/u, ''));
  const isBold = /^\*\*[^*]+\*\*$/u.test(text.trim());
  const isShort = words.length <= LONGEST_HEADING && !/[.;,:?!]$/u.test(words) && /^[\p{Lu}\d‘'“"]/u.test(words);
  const isHeading = (isAfterGap && isBeforeGap && isShort) || (isBold && isShort) || numberedTheme(words) !== null;
  return isHeading ? { kind: 'heading', text: words, level: 0, number } : { kind: 'words', text: words, number };
}
