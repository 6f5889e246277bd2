import { isUnfinished } from './unfinished.js';
import type { MinutesLine } from './minutes-line.js';

/**
 * The fewest sentences broken by a gap, and the least share of the gaps, that show that a copy put a gap after every
 * line.
 */
const FEWEST = 3;
const PART = 0.25;
const RULE = /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/u;
const STOPS = /[.:;!?”"')\]]\s*$/u;
const LOWER = /^\s*[\p{Ll}(]/u;

/** Removes the gaps within sentences if a copy of a page put one after each line. */
export function withoutDoubleSpacing(lines: readonly MinutesLine[]): readonly MinutesLine[] {
  const isGap = ({ text }: MinutesLine): boolean => text.trim() === '' || RULE.test(text);
  const filled = lines.filter((line) => !isGap(line));
  let gaps = 0;
  let broken = 0;
  const width = widthOf(filled);
  const after = new Map<MinutesLine, boolean>();
  /** Lines that end where no sentence can, before a lower-case letter: the gap after them is never a real one. */
  const unfinished = new Set<MinutesLine>();
  for (let at = 0; at + 1 < lines.length; at++) {
    const [line, next] = [lines[at], lines[at + 1]];
    if (!line || !next || isGap(line) || !isGap(next)) continue;
    gaps++;
    const follows = lines.slice(at + 1, at + 6).find((other) => !isGap(other));
    const goesOn =
      follows !== undefined && !STOPS.test(line.text) && !line.text.includes('\t') && !line.text.includes('|');
    const isBroken = goesOn && (LOWER.test(follows.text) || isUnfinished(line.text));
    if (isBroken) broken++;
    if (isBroken && LOWER.test(follows.text) && isUnfinished(line.text)) unfinished.add(line);
    after.set(line, isBroken || (goesOn && line.text.trim().length > width * 0.75));
  }
  const isSet = broken >= FEWEST && broken >= gaps * PART;
  if (!isSet && unfinished.size === 0) return lines;
  const kept: MinutesLine[] = [];
  let isJoining = false;
  for (const line of lines) {
    if (isGap(line) && isJoining) continue;
    isJoining = isSet ? (after.get(line) ?? false) : unfinished.has(line);
    kept.push(line);
  }
  return kept;
}

/** The length of the longest line; a long text has more lines than a function takes arguments. */
const widthOf = (lines: readonly MinutesLine[]): number =>
  lines.reduce((width, { text }) => Math.max(width, text.trim().length), 0);
