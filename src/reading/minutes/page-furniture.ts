import { readMarker } from '../actions/action-marker.js';
import { oneSpaced } from '../text/one-spaced.js';
import type { MinutesLine } from './lines/minutes-line.js';
import { isRule, lineRuling } from './tables/table-cells.js';

const PAGE =
  /^[\s|•*–—-]*(?:(?:page|tudalen|p\.|pg\.?)[\t ]*\d{1,4}(?:[\t ]*(?:of|o|\/|-)[\t ]*\d{1,4})?|\d{1,4}[\t ]*(?:of|o|\/)[\t ]*\d{1,4}|[–—-][\t ]*\d{1,4}[\t ]*[–—-]|\d{1,3}\|?[\t ]*(?:page|tudalen))[\s|•*–—-]*$/iu;
const MARKING =
  /^\s*(?:official(?:[ -–:]+sensitive)?|confidential|restricted|unclassified|not protectively marked|protect|swyddogol)\s*$/iu;
/** A line this long that appears three times stands on every page, with or without a gap beside it. */
const LONG = 60;
/** The first lines of a text may be the head of every page. */
const HEAD = 10;
const LABEL = /^[\p{L} ]{2,20}:/u;

/** The common part of a header or footer on every page: its words without its digits. */
const alike = (text: string): string => oneSpaced(/\d/.test(text) ? text.replace(/\d+/gu, '#') : text).toLowerCase();

function mayRepeat(text: string): boolean {
  const words = text.trim();
  if (words.length < 10 || words.length > 150) return false;
  if (/^[•*–—\-([]|^\d+[.)]\s/u.test(words) || /[.;?!]$/u.test(words)) return false;
  return !/action|gweithredu/iu.test(words) && !words.includes('|') && !words.includes('\t');
}

/**
 * Removes page numbers, protective markings, and headers and footers, which are lines that appear three or more times
 * next to a gap, or several of the first lines again. Joins the two halves of a sentence that ran over the page.
 */
export function withoutFurniture(lines: readonly MinutesLine[]): readonly MinutesLine[] {
  const keys = lines.map(({ text }) => (mayRepeat(text) ? alike(text) : ''));
  const head = new Set(keys.slice(0, HEAD).filter((key) => key !== ''));
  const times = new Map<string, number>();
  for (const key of keys) if (key !== '') times.set(key, (times.get(key) ?? 0) + 1);
  const isPage = lines.map(({ text }) => PAGE.test(text));
  const repeated = (at: number): boolean => (times.get(keys[at] ?? '') ?? 0) > 2;
  const isHead = lines.map(
    (_, at) =>
      at >= HEAD &&
      repeated(at) &&
      head.has(keys[at] ?? '') &&
      (head.has(keys[at - 1] ?? '') || head.has(keys[at + 1] ?? '')),
  );
  const isGap = (at: number): boolean => (isPage[at] ?? true) || isHead[at] === true || lines[at]?.text.trim() === '';
  const kept: MinutesLine[] = [];
  let wasFurniture = false;
  lines.forEach((line, at) => {
    const { text } = line;
    const isLong = text.trim().length >= LONG;
    const isApart = isLong || ((isGap(at - 1) || isGap(at + 1)) && !LABEL.test(text.trim()));
    const repeats = isHead[at] === true || (repeated(at) && isApart);
    const isOver = isGap(at - 1) || isRule(lines[at - 1]?.text ?? '');
    const isLoneNumber = /^\s*\d{1,3}\s*$/u.test(text) && isOver && isGap(at + 1);
    if (text.length < 190 && (isLoneNumber || isPage[at] === true || MARKING.test(text) || repeats)) {
      wasFurniture = true;
      return;
    }
    if (text.trim() !== '' && wasFurniture) closeGap(kept, line);
    if (text.trim() !== '') wasFurniture = false;
    kept.push(line);
  });
  return kept;
}

/** Removes the blank lines before a line that continues a sentence from the page before. */
function closeGap(kept: MinutesLine[], line: MinutesLine): void {
  let last = kept.length - 1;
  while (last >= 0 && kept[last]?.text.trim() === '') last--;
  const before = kept[last]?.text.trimEnd() ?? '';
  const goesOn = /^\s*\p{Ll}/u.test(line.text) && !/[.!?:;]$/u.test(before);
  const isRow = lineRuling(before) !== null && lineRuling(line.text) === lineRuling(before);
  if (last >= 0 && (goesOn || isRow) && readMarker(line.text) === null) kept.length = last + 1;
}
