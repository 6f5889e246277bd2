import type { Day } from '../../../model/calendar/day.js';
import type { PlanLine } from '../lines/plan-line.js';
import { type PlanDate, planDates } from '../timeline.js';

/** If nothing in a document names a year, dates are read against this day. */
const NO_DAY = '2000-01-01';
const HEAD_LINES = 25;
const DATED = /^(?:date|dated|document date|published|version date|dyddiad|cyhoeddwyd)\b/iu;
const PERIOD = /(?<!\d)(20\d\d)\s*(?:[-–—/]|to|until|i|hyd)\s*(20\d\d|\d\d)(?!\d)/iu;
const SPANS = /\b(?:plan|strategy|programme|spans?|covers?|between|cynllun|strategaeth|rhaglen|rhwng)\b/iu;

/** The day of a document and the period it covers, as it states them. */
interface DocumentDays {
  readonly dated: Day | null;
  readonly period: { readonly start: Day; readonly end: Day } | null;
  /** The day against which to read its dates. */
  readonly base: Day;
}

/** Finds the day and the period of a document. `given` is a day that the caller knows. */
export function documentDays(lines: readonly PlanLine[], given: Day | null): DocumentDays {
  const texts = lines.flatMap(textOf);
  const full = (text: string): Day | null => wholeDay(planDates(text.slice(0, 300), NO_DAY));
  const labelled = texts.find((text) => DATED.test(text) && full(text) !== null);
  const inHead = texts.slice(0, HEAD_LINES).find((text) => text.length < 120 && full(text) !== null);
  const said = labelled ?? inHead;
  const dated = said === undefined ? null : full(said);
  const base = dated ?? given ?? anyDay(texts) ?? NO_DAY;
  return { dated, period: periodOf(texts), base };
}

const textOf = (line: PlanLine): readonly string[] => {
  if (line.kind === 'header') return [];
  if (line.kind === 'record') return [line.cells.join(' ')];
  return [line.kind === 'field' ? `${line.label}: ${line.text}` : line.text];
};

/** A day whose year is written. */
function wholeDay(dates: readonly PlanDate[]): Day | null {
  for (const { is } of dates)
    if (typeof is !== 'string' && is.from !== null && is.from === is.to && !is.inferred.includes('year'))
      return is.from;
  return null;
}

/** The first day of the first date with a year. */
function anyDay(texts: readonly string[]): Day | null {
  for (const text of texts) {
    if (!/20\d\d|\d\/\d\d|\p{L}{3} \d\d/u.test(text)) continue;
    for (const { is, said } of planDates(text, NO_DAY))
      if (
        typeof is !== 'string' &&
        is.from !== null &&
        !is.inferred.includes('year') &&
        /\d/u.test(said) &&
        is.from > '2005'
      )
        return is.from;
  }
  return null;
}

function periodOf(texts: readonly string[]): DocumentDays['period'] {
  const head = texts.slice(0, HEAD_LINES).filter((text) => text.length < 120);
  for (const text of [...head, ...texts.filter((words) => SPANS.test(words))]) {
    const [said, start, last] = PERIOD.exec(text) ?? [];
    if (said === undefined || start === undefined || last === undefined) continue;
    const end = last.length === 2 ? `${start.slice(0, 2)}${last}` : last;
    if (Number(end) <= Number(start) || Number(end) > Number(start) + 25) continue;
    const isFiscal = last.length === 2 && Number(end) === Number(start) + 1;
    return isFiscal
      ? { start: `${start}-04-01`, end: `${end}-03-31` }
      : { start: `${start}-01-01`, end: `${end}-12-31` };
  }
  return null;
}
