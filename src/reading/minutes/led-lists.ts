import { readBullet } from '../text/read-bullet.js';
import { isFirstName } from '../leads/short-names.js';
import { firstWord } from '../text/first-word.js';
import { fold } from '../text/fold.js';
import type { MinutesLine } from './lines/minutes-line.js';

/** Says who will do all that is listed under it: "Matt will:", "Nia and Tom agreed to:". */
const HEAD =
  /^\s*(?:[-*+•–]\s+)?(?<who>\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}(?:(?:, | and | & |\/)\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}){0,4}) (?:(?:will|shall|is to|are to|to|agreed to|undertook to)(?: (?:do|take) the following)?|will (?:implement|carry out|take forward) the (?:decisions?|actions?|following)(?: to)?)\s*:\s*$/u;
/** Nobody's name, though it begins with a capital. */
const NOBODY =
  /^(?:We|They|You|It|This|That|These|Those|There|He|She|I|Who|All|Items?|Actions?|Tasks?|Work|Next|Members?|Council|Meeting|Papers?|Discussion|Everything)(?!\p{L})/u;
/** A task in such a list, without what joins it to the next. */
const END = /\s*[;,](?:\s+(?:and|or))?\s*$/u;
const MOST = 30;

/** Whether the words name people; before "to" alone, which also ends "Thanks to:", only a first name does. */
const isWho = (who: string, line: string): boolean =>
  !NOBODY.test(who) &&
  (!/\p{L} to\s*:\s*$/u.test(line) ||
    / (?:is|are|agreed|undertook|decisions?|actions?) to\s*:/u.test(line) ||
    isFirstName(fold(firstWord(who))));

const indentOf = (text: string): number => text.length - text.trimStart().length;

/** Gives each item under "Matt will:" its lead, as if it said "Matt to …", and leaves out the line over them. */
export function withLedLists(lines: readonly MinutesLine[]): readonly MinutesLine[] {
  const found: MinutesLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    const who = line.text.length < 120 && line.text.includes(':') ? HEAD.exec(line.text)?.groups?.['who'] : undefined;
    const items = who === undefined || !isWho(who, line.text) ? [] : itemsUnder(lines, at);
    if (items.length === 0) {
      found.push(line);
      continue;
    }
    for (const item of items) {
      const bullet = readBullet(item.text);
      const task = item.text.slice(bullet?.length ?? 0).replace(END, '');
      found.push({ ...item, text: task === '' ? item.text : `- ${who ?? ''} to ${task.replace(/^to\s+/iu, '')}` });
    }
    at += items.length;
  }
  return found;
}

/** The bullets right under a line, indented further if it is a bullet itself. */
function itemsUnder(lines: readonly MinutesLine[], at: number): readonly MinutesLine[] {
  const head = lines[at]?.text ?? '';
  const isBullet = readBullet(head) !== null;
  const items: MinutesLine[] = [];
  for (const line of lines.slice(at + 1, at + 1 + MOST)) {
    if (readBullet(line.text) === null || (isBullet && indentOf(line.text) <= indentOf(head))) break;
    items.push(line);
  }
  return items;
}
