import { isNameLike } from '../leads/name-kinds.js';
import type { KnownNames } from './known-names.js';
import type { MinutesLine } from './lines/minutes-line.js';

const RIGHT =
  /(?:[ ]{3,}|[ ]*\t[\t ]*)((?:\p{Lu}\p{Ll}?\p{Lu}{1,3}\p{Ll}?|ALL|All|PAWB|Pawb)(?:[\t ]?(?:[/,&+]|and|a)[\t ]?(?:\p{Lu}\p{Ll}?\p{Lu}{1,3}\p{Ll}?|ALL|All))*(?: ?[/,&])?)[\t ]*$/u;
/** A column of days after the column of leads: "MPO   31/5", "DHO   Next Meeting". */
const DUE = /(?:[\t ]+|(?<=\p{Lu}))(\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|next meeting|asap|cyfarfod nesaf)[\t ]*$/iu;
const HEADING =
  /^(?:.{0,80}(?:[ ]{3}|\t))?[\t ]*(?:ACTIONS?|Actions?|Action by|ACTION BY|GWEITHREDU|Gweithredu)(?:[\t ]{3,}(?:[Aa]ction[\t ]+)?(?:[Dd]ate|DATE|[Dd]ue|DUE|[Bb]y when))?[\t *_]*$/u;
/** The last letter of such a heading. */
const HEADING_END = /[nsyue*_]/i;
const TAIL = 60;

/** Whether "Action" stands far to the right, at the head of a column of initials. */
const isMarginHeading = (line: string): boolean =>
  line.length < 300 &&
  (line.includes('\t') || line.includes('          ')) &&
  HEADING_END.test(line.trimEnd().slice(-1)) &&
  HEADING.test(line);

interface MarginEnd {
  /** Where it begins in the line. */
  readonly at: number;
  readonly names: string;
  readonly due: string | null;
}

/** Finds what is in the margin at a line's end: names in capitals or "All", perhaps followed by a day. */
function endOfMargin(line: string): MarginEnd | null {
  const end = line.slice(-TAIL);
  if (!(end.includes('  ') || end.includes('\t'))) return null;
  const last = end.trimEnd().slice(-1);
  const due = /[\dgpl]/iu.test(last) ? DUE.exec(end) : null;
  if (due === null && !/[lb/,&\p{Lu}]/u.test(last)) return null;
  const found = RIGHT.exec(due === null ? end : end.slice(0, due.index));
  const names = found?.[1];
  if (!found || names === undefined) return null;
  const at = Math.max(0, line.length - TAIL) + found.index;
  return isInRoll(line.slice(0, at), names) ? null : { at, names, due: due?.[1] ?? null };
}

/** In a list of who was there, initials are those of the name before: "Ann Lee    AL    Bob Rees    BR". */
function isInRoll(before: string, names: string): boolean {
  const name =
    before
      .trimEnd()
      .split(/\t| {2,}/u)
      .at(-1)
      ?.replace(/\([^()]*\)$/u, '')
      .trim() ?? '';
  return (
    isNameLike(name) &&
    name
      .split(/[ -]/u)
      .map((word) => word.charAt(0))
      .join('') === names
  );
}

/** A line split into its text and its right-hand margin. */
export interface MarginSplit {
  readonly text: string;
  readonly margin: string | null;
  /** The day in the column after the names. */
  readonly due?: string | null;
}

/**
 * Makes a function that splits a right-hand column of initials off a line. A page has such a column if a line says
 * "Action" there, if the minutes explain the initials, or if three or more lines end in them.
 */
export function marginReader(lines: readonly MinutesLine[], known: KnownNames): (line: string) => MarginSplit {
  let isHeaded = false;
  const wide: string[] = [];
  for (const { text } of lines) {
    if (text.length > 300) continue;
    if (isMarginHeading(text)) isHeaded = true;
    else if (text.trim().length > 40) wide.push(endOfMargin(text)?.names ?? '');
  }
  const names = new Set(wide.flatMap((said) => said.split(APART).filter((name) => name !== '')));
  const count = wide.filter((said) => said !== '').length;
  const close = isHeaded || count > 2 ? closeMargins(lines, names) : new Map<string, MarginSplit>();
  const isKnown = (names: string): boolean =>
    names.split(APART).every((name) => known.initials.has(name) || /^(?:all|and|a|pawb)$/iu.test(name));
  return (line) => {
    if (isMarginHeading(line)) return { text: '', margin: null };
    const found = endOfMargin(line);
    if (!found && close.has(line)) return close.get(line) ?? { text: line, margin: null };
    if (!found || !(isHeaded || count > 2 || isKnown(found.names))) return { text: line, margin: null };
    const { at, names, due } = found;
    return { text: line.slice(0, at), margin: names, due };
  };
}

const APART = /[\s/,&+]+/u;
const CLOSE = /^(.*\S) {1,2}((?:\p{Lu}\p{Ll}?\p{Lu}{1,3})(?:[/,] ?\p{Lu}\p{Ll}?\p{Lu}{1,3})*)$/u;
/** So many lines before and after one say how far its column of text goes. */
const NEAR = 8;

/** The lines whose margin a page has put right after their text: names of the margin beyond where the lines around them end. */
function closeMargins(lines: readonly MinutesLine[], names: ReadonlySet<string>): ReadonlyMap<string, MarginSplit> {
  const ends = lines.map(({ text }) => text.slice(0, endOfMargin(text)?.at).trimEnd().length);
  const split = lines.flatMap(({ text }, at): [string, MarginSplit][] => {
    const [, before, margin = ''] = CLOSE.exec(text.trimEnd()) ?? [];
    if (before === undefined || !margin.split(APART).every((name) => names.has(name))) return [];
    const around = [...ends.slice(Math.max(0, at - NEAR), at), ...ends.slice(at + 1, at + NEAR)];
    return before.length > Math.max(...around.filter((end) => end < text.trimEnd().length)) - 4
      ? [[text, { text: before, margin }]]
      : [];
  });
  return new Map(split);
}
