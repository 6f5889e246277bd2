import { cleanText } from '../../text/clean-text.js';
import { CELL_BREAK } from '../../minutes/lines/minutes-line.js';
import { isRule } from '../../minutes/tables/table-cells.js';
import { fieldOf } from './fields.js';
import { listMark } from './list-mark.js';

/** A line as in the text, and whether there are gaps around it. */
export interface RawLine {
  readonly text: string;
  readonly number: number;
  readonly indent: number;
  readonly isAfterGap: boolean;
  readonly isBeforeGap: boolean;
}

/** Wider gaps mean nothing more, and patterns would search them again and again. */
const WIDEST_GAP = /[ \t]{120,}/gu;
const GAP = ' '.repeat(120);
/** A line that appears this often is the head or foot of a page. */
const OFTEN = 3;
const LONGEST_FURNITURE = 120;
const PIPE_RULE = /^\s*\|[\s|:-]*$/u;
const PAGE_NUMBER = /^(?:page |tudalen |pg )?\d{1,3}(?: (?:of|o) \d{1,3})?$|^[ivx]{1,5}$/iu;

/** The lines of a text without rules, page numbers, and what stands on every page. */
export function rawLines(text: string): readonly RawLine[] {
  const lines = text.split(/\r\n?|[\n\v\f\u0085\u2029]/u).map((line) => clean(line).replace(WIDEST_GAP, GAP));
  const times = new Map<string, number>();
  for (const line of lines) times.set(line.trim(), (times.get(line.trim()) ?? 0) + 1);
  const seen = new Set<string>();
  const kept: { text: string; number: number; isAfterGap: boolean }[] = [];
  let isAfterGap = true;
  lines.forEach((line, index) => {
    const words = line.trim();
    if (words === '') isAfterGap = true;
    else if (
      isRule(line) ||
      PIPE_RULE.test(line) ||
      PAGE_NUMBER.test(words) ||
      isFurniture(words, times.get(words) ?? 0, seen)
    )
      return;
    else {
      kept.push({ text: line.replace(/ +$/u, ''), number: index + 1, isAfterGap });
      isAfterGap = false;
    }
    seen.add(words);
  });
  return kept.map((line, at) => ({
    ...line,
    indent: line.text.length - line.text.trimStart().length,
    isBeforeGap: kept[at + 1]?.isAfterGap ?? true,
  }));
}

/** A line without invisible characters. The breaks inside its cells stay. */
const clean = (line: string): string =>
  line.includes(CELL_BREAK) ? line.split(CELL_BREAK).map(cleanText).join(CELL_BREAK) : cleanText(line);

/**
 * Whether a line only repeats, on a later page, what stood on the first. A label or a row may legitimately come again.
 */
function isFurniture(words: string, times: number, seen: ReadonlySet<string>): boolean {
  if (times < OFTEN || !seen.has(words) || words.length > LONGEST_FURNITURE) return false;
  if (/[|\t:]|\S {2,}\S/u.test(words) || listMark(words) !== null) return false;
  return fieldOf(words) === null;
}
