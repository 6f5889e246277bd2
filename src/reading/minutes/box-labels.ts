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
