import { readMarker } from '../actions/action-marker.js';
import { oneSpaced } from '../text/one-spaced.js';
import type { MinutesLine } from './lines/minutes-line.js';
import { isRule, lineRuling } from './tables/table-cells.js';

const PAGE =
  /^[\s|•*–—-]*(?:(?:page|tudalen|p\.|pg\.?)[\t ]*\d{1,4}(?:[\t ]*(?:of|o|\/|-)[\t ]*\d{1,4})?|\d{1,4}[\t ]*(?:of|o|\/)[\t ]*\d{1,4}|[–—-][\t ]*\d{1,4}[\t ]*[–—-]|\d{1,3}\|?[\t ]*(?:page|tudalen))[\s|•*–—-]*$/iu;
const MARKING =
  /^\s*(?:official(?:[ -–:]+sensitive)?|confidential|restricted|unclassified|not protectively marked|protect|swyddogol)\s*$/iu;
/** What is as long and comes three times stands on every page, with a gap beside it or without. */
const LONG = 60;
const LABEL = /^[\p{L} ]{2,20}:/u;

/** What a header or footer has in common on every page: its words without its digits. */
const alike = (text: string): string => oneSpaced(/\d/.test(text) ? text.replace(/\d+/gu, '#') : text).toLowerCase();

function mayRepeat(text: string): boolean {
  const words = text.trim();
  if (words.length < 10 || words.length > 150) return false;
  if (/^[•*–—\-([]|^\d+[.)]\s/u.test(words) || (words.length < LONG && LABEL.test(words)) || /[.;?!]$/u.test(words))
    return false;
  return !/action|gweithredu/iu.test(words) && !words.includes('|') && !words.includes('\t');
}

/**
 * Leaves out page numbers, protective markings, and headers and footers: lines that come three times or more next to a
 * gap. The two halves of a sentence that ran over the page come together.
 */
export function withoutFurniture(lines: readonly MinutesLine[]): readonly MinutesLine[] {
  const keys = lines.map(({ text }) => (mayRepeat(text) ? alike(text) : ''));
  const times = new Map<string, number>();
  for (const key of keys) if (key !== '') times.set(key, (times.get(key) ?? 0) + 1);
  const isPage = lines.map(({ text }) => PAGE.test(text));
  const isGap = (at: number): boolean => (isPage[at] ?? true) || lines[at]?.text.trim() === '';
  const kept: MinutesLine[] = [];
  let wasFurniture = false;
  lines.forEach((line, at) => {
    const { text } = line;
    const isApart = isGap(at - 1) || isGap(at + 1) || text.trim().length >= LONG;
    const repeats = (times.get(keys[at] ?? '') ?? 0) > 2 && isApart;
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

/** Removes the blank lines before a line that continues a sentence of the page before. */
function closeGap(kept: MinutesLine[], line: MinutesLine): void {
  let last = kept.length - 1;
  while (last >= 0 && kept[last]?.text.trim() === '') last--;
  const before = kept[last]?.text.trimEnd() ?? '';
  const goesOn = /^\s*\p{Ll}/u.test(line.text) && !/[.!?:;]$/u.test(before);
  const isRow = lineRuling(before) !== null && lineRuling(line.text) === lineRuling(before);
  if (last >= 0 && (goesOn || isRow) && readMarker(line.text) === null) kept.length = last + 1;
}
