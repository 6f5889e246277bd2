import type { MinutesLine } from './lines/minutes-line.js';

/** A box to tick, then one word before a colon: "- [ ] patcon: set up the drive". */
const LABELLED = /^\s*(?:[-*+•]\s*)?\[[ xX~✓✔]?\]\s+@?(?<label>\p{L}[\p{L}\d_.-]{1,18}):\s+\S/u;
/** So many boxes with such words, in a text, are each for whoever the word names. */
const FEWEST = 3;
/** Is what an item is about, and nobody. */
const NO_NAME =
  /^(?:note|notes|task|todo|action|item|topic|date|when|where|what|why|update|status|next|link|re|url|https?)$/iu;

/** Whoever the boxes of a text are for, written small or not; none where few boxes name anybody. */
export function boxLabels(lines: readonly MinutesLine[]): readonly string[] {
  const labels = lines.flatMap(({ text }) => {
    const label = text.includes('[') ? LABELLED.exec(text)?.groups?.['label'] : undefined;
    return label === undefined || NO_NAME.test(label) ? [] : [label];
  });
  const isOften = labels.length >= FEWEST && new Set(labels).size < labels.length;
  return isOften ? [...new Set(labels)] : [];
}

/** A heading of one word: "## robot". */
const HEADING = /^\s*#{1,6}\s+(?<word>\p{L}[\p{L}\d_-]{1,19})\s*:?\s*$/u;
/** So many headings of one word, half of them names, are all names. */
const FEWEST_HEADINGS = 4;

/** The people over whose tasks headings of one word stand, where half of those are known. */
export function headingNames(lines: readonly MinutesLine[], names: ReadonlySet<string>): readonly string[] {
  const byLevel = new Map<number, string[]>();
  for (const { text } of lines) {
    const word = text.includes('#') ? HEADING.exec(text)?.groups?.['word'] : undefined;
    const level = text.trim().indexOf(' ');
    if (word === undefined) continue;
    const words = byLevel.get(level) ?? [];
    words.push(word);
    byLevel.set(level, words);
  }
  return [...byLevel.values()].flatMap((words) => {
    const known = words.filter((word) => names.has(word.toLowerCase())).length;
    return words.length >= FEWEST_HEADINGS && known * 2 >= words.length ? words : [];
  });
}
