import { readBullet } from '../text/read-bullet.js';

/** A message in lines: the words above them, and each line without its number or dash. */
export interface ListedMessage {
  readonly head: string;
  readonly lines: readonly string[];
}

const LABELLED = /(?:^|\s)\(?(?:[a-h]|[1-9])\)\s+/giu;
/** Only announces a list: "Two things, please:", "for my slide:". */
const ONLY_HEAD =
  /^(?:(?:just|i have|i've got|here are|mae gen i|dyma)\s+)?(?:(?:an?|the|some|my|y|fy)\s+)?(?:couple|pair|[2-9]|two|three|four|five|few|some|several|quick|cwpl|cwpwl|d?dau|d?dwy|tri|tair|pedwar|pedair|ambell|rhai|questions?|gwestiynau|cwestiynau|for (?:my|the|our|a)|ar gyfer (?:fy|y|yr|ein))(?!\p{L})[^:.;?]{0,40}[:.;,–-]*$/iu;
const ASKS =
  /\?\s*$|^(?:(?:and|so|also|a|ac|hefyd|erbyn|by|ers|since|tan|until)\s+)*(?:who(?:'s|se)?|what(?:'s)?|when(?:'s)?|where(?:'s)?|why|which|how|is|are|was|were|does|did|has|any(?:thing|one|body)?|(?:do|have) (?:i|we|you|they|any)|number|total|count|pwy|pryd|beth|ble|pam|pa|faint|sawl|nifer|cyfanswm|oes|ydy|ydi|ydyn|oedd|a (?:oes|yw|ydy|ydi))(?!\p{L})/iu;
const FEW_WORDS = 5;
/** Asks for something by its name alone: "owner", "due date". */
const ASKED_FIELD =
  /^(?:(?:its|the|current|ei|y|yr)\s+)?(?:state|status|owner|leads?|deadline|due date|date|progress|latest|statws|cyflwr|arweinydd|dyddiad(?: cau)?|cynnydd)[\s.,;?]*$/iu;
const REASONS =
  /^(?:(?:for|because of|am)\s+)?(?:(?:the|my|an?|y|fy)\s+)?(?:(?:couple of|few|main|two|three|four|[2-9]|several|dau|tri|sawl|ambell)\s+)*(?:reasons?|causes?|rhesymau|reswm|rheswm)(?!\p{L})[^:.;]{0,25}[:.;,–-]*$/iu;
/** A heading for progress reports. */
const TELLS =
  /(?<!\p{L})(?:where (?:i am|we are|things are|it'?s at|it stands|we'?ve got to|i'?ve got to)|updates?|status|latest|progress|so far|news|(?:i|we)'?(?:ve| have) (?:got|done)|state of play|position|diweddariad|y diweddaraf|hyd yn hyn|hyd yma|cynnydd|sefyllfa|ble (?:ydw i|ydyn ni|rydw i|rydyn ni|dwi|mae pethau))(?!\p{L})/iu;

/** Reads a message whose lines have numbers or dashes, with at most one line above them; null if it is no such list. */
export function listedMessage(said: string): ListedMessage | null {
  const lines = (said.includes('\n') ? said : apart(said))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [first = ''] = lines;
  const head = readBullet(first) === null ? first : '';
  const listed = head === '' ? lines : lines.slice(1);
  if (listed.length < 2) return null;
  const bare = listed.map((line) => {
    const bullet = readBullet(line);
    return bullet === null ? null : line.slice(bullet.length).trim();
  });
  return bare.every((line) => line !== null && line !== '') ? { head, lines: bare as readonly string[] } : null;
}

/** Puts "1) who has it? 2) by when?" on separate lines. */
const apart = (said: string): string =>
  [...said.matchAll(LABELLED)].length < 2 ? said : said.replace(LABELLED, (mark) => `\n${mark.trim()} `);

/** Turns a list of questions into sentences, one after another; null if it lists anything else. */
export function questionsIn(said: string): string | null {
  const list = listedMessage(said);
  if (list === null || !list.lines.every((line) => ASKS.test(line) || ASKED_FIELD.test(line))) return null;
  const lines = list.lines.map((line) => line.replace(/[\s?.,;]+$/u, ''));
  // A line this short continues the first question.
  const asksOn = lines.slice(1).every((line) => ASKED_FIELD.test(line) || line.split(' ').length <= FEW_WORDS);
  const asked = asksOn ? `${lines.join(', ')}?` : `${lines.join('? ')}?`;
  const head = list.head.replace(/[\s:,;–-]+$/u, '');
  return head === '' || ONLY_HEAD.test(list.head) ? asked : `${head}: ${asked}`;
}

/** Joins reasons listed in lines; null if the words are no list, or their heading says something else. */
export function reasonsIn(said: string): string | null {
  const list = listedMessage(said);
  const isOf = list !== null && (list.head === '' || REASONS.test(list.head) || ONLY_HEAD.test(list.head));
  return isOf ? list.lines.map((line) => line.replace(/[.;,]+$/u, '')).join(', ') : null;
}

/**
 * Reads a list under a heading for progress reports: the heading alone, and everything in one line. Null for other
 * lists.
 */
export function toldUnderHead(said: string): { readonly head: string; readonly line: string } | null {
  const list = listedMessage(said);
  if (list === null || !TELLS.test(list.head)) return null;
  const head = list.head.replace(/[\s:,;–-]+$/u, '');
  return { head, line: `${head}: ${list.lines.map((line) => line.replace(/[.;,]+$/u, '')).join(', ')}` };
}

/** Heads points about one action: "ISCG-13, so far:". */
const OF_ONE =
  /^(?:(?:action|number|no\.?|cam|rhif) )?(?<reference>(?:[A-Z]{2,8}-)?\d{1,4})(?<rest>(?:[\s,–-][^:]{0,40})?)\s*:$/u;
const REFERENCE = /(?<!\p{L})[A-Z]{2,8}-\d{1,4}(?!\d)/u;

/** Turns several points about one action into one note on it; returns anything else unchanged. */
export function notedInOne(said: string): string {
  const list = said.includes('\n') ? listedMessage(said) : null;
  const { reference, rest = '' } = OF_ONE.exec(list?.head ?? '')?.groups ?? {};
  if (list === null || reference === undefined || (rest !== '' && !TELLS.test(rest))) return said;
  const isOfOne = !list.lines.some((line) => REFERENCE.test(line));
  return isOfOne ? `${reference} note: ${list.lines.map((line) => line.replace(/[\s,;.?]+$/u, '')).join(', ')}` : said;
}

/** Joins the lines of a list; returns anything else unchanged. */
export const inOneLine = (said: string): string => listedMessage(said)?.lines.join(', ') ?? said;
