import type { Day } from '../../../model/calendar/day.js';
import { type Field, fieldOf } from '../lines/fields.js';
import { planDates } from '../timeline.js';

/** An item's text, with its lead and deadline if these stand on the same line. */
export interface InlineParts {
  readonly text: string;
  readonly lead: string | null;
  readonly timeline: string | null;
}

/** Separates the parts of one line: "Survey every block. Lead: Siân – by June (Homes)". */
const BETWEEN = /(?:[.;|,](?=\s)|\s[–—-](?=\s)|\s?[()])[\s()]*/gu;
const LABELLED = /^(\p{L}[\p{L} ]{1,24}?)(?:\(s\))?(?:\s?:|\s[–—-])\s*(\S.*)$/u;
const LED_BY = /^(?:(?:to be )?led by|arweinir gan|dan arweiniad)\s+(\S.*)$/iu;
const BY = /^(?:by|before|until|due|no later than|from|in|erbyn|cyn|hyd at|ym mis|yn)\s/iu;
const BY_AT_END = /(?<!\p{L})(?:by|before|no later than|erbyn|cyn)\s[^.;,()]{3,40}[.]?$/iu;
/** A line with more parts is prose. */
const MOST_PARTS = 12;
/** A name of a person or a body: it begins with a capital and has few words. */
const NAME = /^\p{Lu}[\p{L}'’&-]*(?: [\p{L}'’&-]+){0,4}$/u;
const isName = (part: string): boolean => NAME.test(part);
const LONGEST_PART = 80;

interface Part {
  readonly start: number;
  readonly text: string;
  /** Whether it stands in brackets, or after a dash. */
  readonly isApart: boolean;
}

/**
 * Takes an item's line apart: "Survey every block by 31 March 2027. Lead: Siân Rees" has the lead Siân Rees and is due
 * by 31 March 2027. A label, a date or brackets at the end are no part of its text. A date with which the text itself
 * ends stays there. Dates without a year are read against `base`.
 */
export function inlineParts(line: string, base: Day): InlineParts {
  const parts = partsOf(line);
  let [end, lead, timeline]: [number, string | null, string | null] = [line.length, null, null];
  // Names without a label are more leads if a label stands before them: "Lead: Siân Rees, Owain Price".
  const bare: string[] = [];
  for (const part of parts.slice(1).reverse()) {
    const said = labelledPart(part.text);
    if (said?.field === 'lead') lead = [said.text, ...bare.splice(0)].join(', ');
    else if (lead === null && isName(part.text) && !(part.isApart && timeline !== null)) {
      bare.unshift(part.text);
      continue;
    } else if (bare.length > 0) break;
    else if (said?.field === 'timeline' || said?.field === 'end') timeline ??= said.text;
    else if (isDate(part.text, base)) timeline ??= part.text;
    else if (lead === null && isName(part.text)) lead = part.text;
    else break;
    end = part.start;
  }
  const left = line.slice(0, end).trim();
  const text = end === line.length ? left : left.replace(/[\s.;|,(–—-]+$/u, '');
  timeline ??= BY_AT_END.exec(text)?.[0] ?? null;
  const isTime = timeline !== null && planDates(timeline, base).length > 0;
  return { text: text === '' ? line : text, lead, timeline: isTime ? timeline : null };
}

function partsOf(line: string): readonly Part[] {
  const breaks = [...line.matchAll(BETWEEN)];
  if (breaks.length > MOST_PARTS) return [];
  const starts = [0, ...breaks.map(({ index, 0: sign }) => index + sign.length)];
  return starts
    .map((start, at): Part => ({
      start: breaks[at - 1]?.index ?? 0,
      text: line.slice(start, breaks[at]?.index ?? line.length).replace(/[.\s]+$/u, ''),
      isApart:
        /[–—-]/u.test(breaks[at - 1]?.[0] ?? '') ||
        line.slice(0, start).lastIndexOf('(') > line.slice(0, start).lastIndexOf(')'),
    }))
    .filter(({ text }, at) => at === 0 || text !== '');
}

function labelledPart(part: string): { readonly field: Field | null; readonly text: string } | null {
  if (part.length > LONGEST_PART) return null;
  const led = LED_BY.exec(part)?.[1];
  if (led !== undefined) return { field: 'lead', text: led };
  const [, label, text] = LABELLED.exec(part) ?? [];
  return label === undefined || text === undefined ? null : { field: fieldOf(label), text };
}

/** Whether a part is only a date. */
function isDate(part: string, base: Day): boolean {
  if (part.length > LONGEST_PART) return false;
  const words = part.replace(BY, '');
  const [date, ...more] = planDates(words, base);
  if (date === undefined) return false;
  const last = more.at(-1) ?? date;
  return date.start <= 12 && last.end >= words.length - 12 && words.length - (last.end - date.start) <= 16;
}
