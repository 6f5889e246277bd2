import { CELL_BREAK } from '../../minutes/lines/minutes-line.js';
import { oneSpaced } from '../../text/one-spaced.js';
import { partsOf } from '../items/item-draft.js';
import type { PlanLine } from '../lines/plan-line.js';
import { isTitle, themeName } from '../lines/theme-name.js';
import type { ReadMeasure } from '../read-plan.js';

const MEASURED =
  /\b(?:key performance indicators?|kpis?|performance measures|success measures|measures of success|(?:the )?following measures|how we will measure)\b|dangosyddion|mesurau llwyddiant/iu;
const OVER_THEME =
  /^(?:measuring (?:progress|success)|mesur cynnydd|(?:key )?(?:performance )?(?:measures|indicators)|kpis?)(?: for| of)?\s*[:–—-]\s*(.+)$/iu;
const BASELINE = /(?:\bbaseline|\bfrom|llinell sylfaen|(?<!\p{L})o)[:\s(]+(?:of )?([£$€]?\d[\d,.]*\s?%?)/iu;
const TARGET =
  /(?:\btarget|\bto(?: at least)?|\bat least|\bby at least|targed|(?<!\p{L})i(?: o leiaf)?)[:\s(]+(?:of |at least )?([£$€]?\d[\d,.]*\s?%?)(?! ?(?:January|February|March|April|May|June|July|August|September|October|November|December|days?|years?|months?))/iu;

/** Collects the measures of a plan: lists under a heading or words about measures, and columns and tables of them. */
export function collectMeasures(lines: readonly PlanLine[]): readonly ReadMeasure[] {
  const found: ReadMeasure[] = [];
  let theme: string | null = null;
  let isMeasuring = false;
  const add = (text: string, line: number, given: Partial<ReadMeasure> = {}): void => {
    for (const part of partsOf(text)) found.push({ ...inWords(part), theme, ...given, line });
  };
  lines.forEach((line, at) => {
    if (isTitle(lines, at)) return;
    if (line.kind === 'heading') {
      const over = OVER_THEME.exec(line.text)?.[1];
      isMeasuring = over !== undefined || MEASURED.test(line.text);
      if (over !== undefined) theme = themeName(over);
      else if (!isMeasuring && !/^(?:measuring|measures|indicators|mesur)/iu.test(line.text) && isTheme(lines, at))
        theme = themeName(line.text);
    } else if (line.kind === 'record') {
      isMeasuring = false;
      addRecord(line.fields, line.number);
    } else if (line.kind === 'field') {
      const over = OVER_THEME.exec(`${line.label}: ${line.text}`)?.[1];
      isMeasuring = line.field === 'measure';
      if (isMeasuring && line.text !== '' && over !== undefined && isList(lines, at)) theme = themeName(over);
      else if (isMeasuring) add(line.text, line.number);
      else if (line.field === 'baseline' || line.field === 'target' || line.field === 'unit')
        supply(line.field, line.text);
    } else if (line.kind === 'words') {
      const over = OVER_THEME.exec(line.text)?.[1];
      if (over !== undefined) theme = themeName(over);
      isMeasuring = MEASURED.test(line.text) || over !== undefined;
    } else if (line.kind === 'point' && isMeasuring) add(line.text, line.number);
  });
  return found;

  function supply(field: 'baseline' | 'target' | 'unit', said: string): void {
    const last = found.at(-1);
    if (last !== undefined) found[found.length - 1] = { ...last, [field]: said };
  }

  function addRecord(fields: Extract<PlanLine, { kind: 'record' }>['fields'], line: number): void {
    if (fields.measure === undefined) return;
    const own = fields.theme ?? fields.objective;
    const given: { -readonly [K in keyof ReadMeasure]?: ReadMeasure[K] } = {};
    if (own !== undefined) given.theme = themeName(own.replaceAll(CELL_BREAK, ' '));
    for (const field of ['baseline', 'target', 'unit'] as const) {
      const said = fields[field];
      if (said !== undefined) given[field] = oneSpaced(said);
    }
    add(fields.measure, line, given);
  }
}

/** Whether a list follows at once, so that the words after a label name its topic. */
function isList(lines: readonly PlanLine[], at: number): boolean {
  return [at + 1, at + 2].some((next) => lines[next]?.kind === 'point');
}

/**
 * Whether a heading is a theme: over tables, numbers or labels it is; over a paragraph inside an item it need not be.
 */
function isTheme(lines: readonly PlanLine[], at: number): boolean {
  const next = lines[at + 1];
  return next?.kind === 'header' || next?.kind === 'heading' || (lines[at] as { level?: number }).level !== 0;
}

function inWords(words: string): Pick<ReadMeasure, 'text' | 'baseline' | 'target' | 'unit'> {
  const text = oneSpaced(words);
  const unit = /^(?:percentage|proportion|canran)|%/iu.test(text)
    ? '%'
    : /^(?:the )?(?:number|nifer)\b/iu.test(text)
      ? 'number'
      : null;
  return {
    text,
    baseline: BASELINE.exec(text)?.[1]?.trim() ?? null,
    target: TARGET.exec(text)?.[1]?.trim() ?? null,
    unit,
  };
}
