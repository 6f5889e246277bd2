import type { KnownNames } from './known-names.js';
import type { MinutesLine } from './minutes-line.js';

const RIGHT =
  /(?:[ ]{3,}|[ ]*\t[\t ]*)((?:\p{Lu}\p{Ll}?\p{Lu}{1,3}|ALL|All|PAWB|Pawb)(?:[\t ]?(?:[/,&+]|and|a)[\t ]?(?:\p{Lu}\p{Ll}?\p{Lu}{1,3}|ALL|All))*)[\t ]*$/u;
const HEADING =
  /^(?:.{0,80}(?:[ ]{3}|\t))?[\t ]*(?:ACTIONS?|Actions?|Action by|ACTION BY|GWEITHREDU|Gweithredu)[\t ]*$/u;
/** What such a heading ends in. */
const HEADING_END = /[nsyu]/i;
const TAIL = 60;

/** "Action" far over to the right, at the head of a column of initials. */
const isMarginHeading = (line: string): boolean =>
  line.length < 300 &&
  (line.includes('\t') || line.includes('          ')) &&
  HEADING_END.test(line.trimEnd().slice(-1)) &&
  HEADING.test(line);

/** What stands in the margin at a line's end, if its last letter is a capital or closes "All". */
function endOfMargin(line: string): RegExpExecArray | null {
  const end = line.slice(-TAIL);
  if (!(end.includes('  ') || end.includes('\t'))) return null;
  const last = end.trimEnd().slice(-1);
  return last === 'l' || last === 'b' || /\p{Lu}/u.test(last) ? RIGHT.exec(end) : null;
}

/** A line without what stands in its right-hand margin, and that. */
export interface MarginSplit {
  readonly text: string;
  readonly margin: string | null;
}

/**
 * Takes the lines of minutes and gives how to split off what stands in a right-hand column of initials. A page has
 * one when a line says "Action" there, when the initials are explained, or when three lines or more end so.
 */
export function marginReader(lines: readonly MinutesLine[], known: KnownNames): (line: string) => MarginSplit {
  let count = 0;
  let isHeaded = false;
  for (const { text } of lines) {
    if (text.length > 300) continue;
    if (isMarginHeading(text)) isHeaded = true;
    else if (endOfMargin(text) !== null && text.trim().length > 40) count++;
  }
  const isKnown = (names: string): boolean =>
    names.split(/[\s/,&+]+/u).every((name) => known.initials.has(name) || /^(?:all|and|a|pawb)$/iu.test(name));
  return (line) => {
    if (isMarginHeading(line)) return { text: '', margin: null };
    const found = endOfMargin(line);
    const margin = found?.[1];
    if (!found || !margin || !(isHeaded || count > 2 || isKnown(margin))) return { text: line, margin: null };
    return { text: line.slice(0, Math.max(0, line.length - TAIL) + found.index), margin };
  };
}
