import { readMarker } from '../../actions/action-marker.js';
import type { MinutesLine } from './minutes-line.js';

/** "Actions are highlighted yellow", "Actions in bold": what sets the actions of these minutes off. */
const LEGEND =
  /(?<!\p{L})(?:actions?(?: points?| items?)?|camau(?: gweithredu)?)(?: \p{L}+){0,3}? (?:=*)(?:(?<bold>bold|trwm)|highlight(?:ed)?|yellow|melyn|hamlygu)(?!\p{L})/iu;
const LONGEST_LEGEND = 80;
const HIGHLIGHTED = /==(?=\S)((?:[^=]|=(?!=))+?)\s*==/gu;
const BOLD = /\*\*(?=\S)((?:[^*]|\*(?!\*))+?)\s*\*\*/gu;

/** Highlighted words as a marked action, unless they are the legend itself, a title or marked already. */
function marked(whole: string, words: string): string {
  if (LEGEND.test(words) || /:\s*$/u.test(words) || !/\S \S/u.test(words)) return whole;
  return readMarker(words) === null ? `ACTION: ${words}` : words;
}

/** The lines, in which what is highlighted, or bold where the minutes say so, stands behind a mark of an action. */
export function withMarkedHighlights(lines: readonly MinutesLine[]): readonly MinutesLine[] {
  let sign: RegExp | null = null;
  for (const { text } of lines) {
    const legend = text.length < LONGEST_LEGEND ? LEGEND.exec(text) : null;
    if (legend) sign ??= legend.groups?.['bold'] === undefined ? HIGHLIGHTED : BOLD;
  }
  if (sign === null) return lines;
  const set = sign;
  return lines.map((line) => ({ ...line, text: line.text.replace(set, marked) }));
}
