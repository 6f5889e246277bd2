import { settings } from './declared/settings.js';
import type { Keyword } from './setting.js';

type Key = (typeof settings)[number]['key'];

/** A set-up in words: the typed words for each setting. */
type SaidSetUp = Readonly<Partial<Record<Key, string>>>;

interface Word extends Keyword {
  readonly key: Key;
}

/** The keywords that begin each part, English and Welsh, with or without a colon. */
const KEYWORDS: readonly Word[] = settings.flatMap(({ key, keyword }) =>
  keyword === null ? [] : [{ key, ...keyword }],
);

/** A named set and its members; a time such as 11:00 is not one. */
const SET = /^([^:;\d]{2,60}?)\s{0,3}:\s{0,3}(?=[^\s\d])(.*)$/s;

/** Where a part ends: a semicolon, a line, or a comma before one of the keywords. */
const BETWEEN = new RegExp(
  `[;\\n]|[,.]\\s+(?=(?:${KEYWORDS.flatMap(({ afterComma = [] }) => afterComma).join('|')})\\b)`,
);

/**
 * Reads a set-up in words: the name first, then parts in any order, separated by semicolons or on lines of their own
 * ("meets …", "chair …", "language both", "policy leads: A, B"); or parts alone. Leaves out what is not said; checks
 * nothing further.
 */
export function readSetUp(text: string): SaidSetUp {
  const said: Partial<Record<Key, string>> = {};
  let last: Word | null = null;
  const add = (key: Key, words: string, between: string | null): void => {
    const before = between === null ? undefined : said[key];
    if (words !== '') said[key] = before === undefined ? words : `${before}${between}${words}`;
  };
  text.split(BETWEEN).forEach((raw, index) => {
    const part = raw.trim().replace(/[.\s]+$/, '');
    if (part === '') return;
    const itself = KEYWORDS.find((keyword) => keyword.itself?.test(part) ?? false);
    const found = KEYWORDS.find(({ pattern }) => pattern.test(part));
    if (itself !== undefined && (index > 0 || /^\p{Ll}/u.test(part))) {
      last = itself;
      add(itself.key, part, '; ');
    } else if (found !== undefined && !namesSet(part, found) && (index > 0 || isKeyword(part, found.pattern))) {
      last = found;
      add(found.key, part.replace(found.pattern, '').trim(), found.isListed === true ? '; ' : null);
    } else if ((index > 0 || isSet(part) || found !== undefined) && SET.test(part)) {
      last = null;
      add('sets', part, '\n');
    } else if (index === 0) add('name', part, null);
    // Dates, terms and parts of the nudging may be listed with semicolons.
    else if (last?.isListed === true) add(last.key, part, '; ');
  });
  return said;
}

/** Words that may follow a setting's keyword before a colon, above all when a group meets: then no set is named. */
const OF_SETTING =
  /\b(?:every|each|monthly|weekly|fortnightly|on|at|in|from|until|except|first|second|third|fourth|last|bob|misol|wythnosol|ar|am|o|i|tan|ac eithrio|cyntaf|ail|trydydd|pedwerydd|olaf)\b/i;

/** Whether a part names a set though it begins like a setting: "Language leads: …", "Chair's office: …". */
function namesSet(part: string, { isSetlike, pattern }: Word): boolean {
  if (isSetlike !== true) return false;
  const [, name = ''] = SET.exec(part) ?? [];
  const rest = name.replace(pattern, '').trim();
  return rest !== '' && name.length > rest.length && !OF_SETTING.test(rest);
}

/** Whether the first part is a setting: "chair Siân" is, the "Chair Appointments Panel" is a group. */
function isKeyword(part: string, pattern: RegExp): boolean {
  const keyword = pattern.exec(part)?.[0] ?? '';
  return /^\p{Ll}/u.test(part) || keyword.includes(':') || /^(?:@|<at>)/.test(part.slice(keyword.length));
}

/** Whether the first part is a named set: "policy leads: …" is, "ISCG: Support and Challenge" is a group. */
const isSet = (part: string): boolean =>
  /^\p{Ll}/u.test(part) || /^[^:]{0,50}\b(?:leads|arweinwyr)\s{0,3}:/i.test(part);
