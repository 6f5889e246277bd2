import { CELL_BREAK, type MinutesLine } from '../lines/minutes-line.js';
import { isRule, lineRuling, ruledCells } from './table-cells.js';
import { columnKind } from './table-columns.js';

/** A table cell that reports a decision, and its whole row. */
export interface DecisionCell {
  readonly words: string;
  readonly row: string;
  readonly line: number;
}

const COLUMN =
  /^(?:(?:key |board |agreed )?decisions?(?: (?:made|taken|reached|agreed))?|resolutions?|decision ?[/|] ?penderfyniad|b?penderfyniad(?:au)?)$/iu;
const KIND_COLUMN = /^(?:type|kind|category|a\/?d|d\/?a|raid|math|categori)$/iu;
const IS_DECISION = /^(?:d|decisions?|resolution|penderfyniad)$/iu;
/** The longest name of a column. */
const LONGEST_NAME = 40;
const plain = (cell: string): string => cell.replace(/[*_#:]/gu, '').trim();

interface Head {
  readonly ruling: 'tab' | 'pipe';
  readonly decision: number;
  readonly kind: number;
}

function readHead(line: string): Head | null {
  const ruling = line.length > 400 ? null : lineRuling(line);
  if (ruling === null || ruling === 'space') return null;
  const cells = ruledCells(line, ruling).map(plain);
  if (cells.length < 2 || cells.some((cell) => cell.length > LONGEST_NAME)) return null;
  const decision = cells.findIndex((cell) => COLUMN.test(cell));
  if (decision >= 0) return { ruling, decision, kind: -1 };
  const kind = cells.findIndex((cell) => KIND_COLUMN.test(cell));
  const about = kind < 0 ? -1 : cells.findIndex((cell) => ['action', 'topic'].includes(columnKind(cell) ?? ''));
  return about < 0 ? null : { ruling, decision: about, kind };
}

/** Whether a row of a register is a decision. */
const isOfKind = (line: string, head: Head | null): boolean =>
  head !== null &&
  head.kind >= 0 &&
  lineRuling(line) === head.ruling &&
  IS_DECISION.test(plain(ruledCells(line, head.ruling)[head.kind] ?? ''));

/** The cells in columns of decisions, and the rows of registers that are decisions. */
export function decisionRows(lines: readonly MinutesLine[]): readonly DecisionCell[] {
  const found: DecisionCell[] = [];
  let head: Head | null = null;
  for (const { text, number } of lines) {
    if ((head === null && !/[\t|]/u.test(text)) || text.trim() === '' || isRule(text)) continue;
    const again: Head | null = isOfKind(text, head) ? null : readHead(text);
    if (again !== null || head === null || lineRuling(text) !== head.ruling) {
      head = again;
      continue;
    }
    if (head.kind >= 0 && !isOfKind(text, head)) continue;
    const cells = ruledCells(text, head.ruling);
    const row = cells.filter((cell) => cell !== '').join(' | ');
    const words = (cells[head.decision] ?? '').split(CELL_BREAK);
    found.push(...words.map((one) => ({ words: one.replace(/^ *• /u, ''), row, line: number })));
  }
  return found;
}
