import { readMarker } from '../../actions/action-marker.js';
import { isImperative } from '../../leads/imperative-verbs.js';
import { isPost } from '../../leads/name-kinds.js';
import { isNoLead } from '../../leads/not-leads.js';
import { isFirstName } from '../../leads/short-names.js';
import { fold } from '../../text/fold.js';
import type { MinutesLine } from './minutes-line.js';

/** Says how these minutes highlight actions: "Actions are highlighted yellow", "Actions in bold". */
const LEGEND =
  /(?<!\p{L})(?:actions?(?: points?| items?)?|camau(?: gweithredu)?)(?: \p{L}+){0,3}? (?:=*)(?:(?<bold>bold|trwm)|highlight(?:ed)?|yellow|melyn|hamlygu)(?!\p{L})/iu;
const LONGEST_LEGEND = 80;
const HIGHLIGHTED = /==(?=\S)((?:[^=]|=(?!=))+?)\s*==/gu;
const BOLD = /\*\*(?=\S)((?:[^*]|\*(?!\*))+?)\s*\*\*/gu;

/** Puts an action marker before highlighted words, unless they are the legend itself, a title or already marked. */
function marked(whole: string, words: string): string {
  if (LEGEND.test(words) || /:\s*$/u.test(words) || !/\S \S/u.test(words)) return whole;
  return readMarker(words) === null ? `ACTION: ${words}` : words;
}

/** Who, "to" and what, highlighted among other words: "**Clerk to ring the builder.**" */
const LED =
  /^(?:the )?(\p{Lu}[\p{L}'’.-]*(?:(?: |, | ?\/ ?| & | and | of )\p{Lu}[\p{L}'’.-]*){0,5}) to (?!be )(\p{Ll}[\p{L}-]*) \S/u;
const INITIALS = /^\p{Lu}{2,4}$/u;

/** A single word must be somebody's name or post: "Introduction to plan" is a title. */
const isSomebody = (words: string): boolean =>
  /^\p{Lu}/u.test(words) &&
  !isNoLead(words) &&
  (words.includes(' ') || isPost(words) || isFirstName(fold(words)) || INITIALS.test(words));

const markedTask = (whole: string, words: string): string => {
  const [, who = '', verb = ''] = LED.exec(words) ?? [];
  return verb !== '' && isImperative(verb) && isSomebody(who) && readMarker(words) === null
    ? `ACTION: ${words}`
    : whole;
};

/** Puts action markers before whatever is highlighted, or bold if the minutes say so. */
export function withMarkedHighlights(lines: readonly MinutesLine[]): readonly MinutesLine[] {
  let sign: RegExp | null = null;
  for (const { text } of lines) {
    const legend = text.length < LONGEST_LEGEND ? LEGEND.exec(text) : null;
    if (legend) sign ??= legend.groups?.['bold'] === undefined ? HIGHLIGHTED : BOLD;
  }
  const set = sign;
  return lines.map((line) => {
    const { text } = line;
    if (set === null && !text.includes('**')) return line;
    return { ...line, text: set === null ? text.replace(BOLD, markedTask) : text.replace(set, marked) };
  });
}
