import { isImperative } from '../leads/imperative-verbs.js';
import { isNoLead } from '../leads/not-leads.js';
import { matchesOf } from '../text/matches-of.js';
import type { MinutesLine } from './lines/minutes-line.js';
import { isThing } from './no-names.js';

/** An id of letters and digits after a name: "Beca Lloyd - bll7", "Tom Marsh (tpm12)". */
const EXPLAINED = /\p{Lu}\p{Ll}+\s?(?:[–—-]|[(<[]|\s)\s?(\p{Ll}{2,5})\d{1,3}(?![\p{L}\p{N}])/gu;
const ID = /(?<![\p{L}\p{N}@/._-])(\p{Ll}{2,5})\d{1,3}(?![\p{L}\p{N}/_-])/gu;
/** Fewer ids after names may be anything else. */
const FEWEST = 2;

/** The ids by which minutes call people, if they explain some of them; who is absent has one of the same form. */
export function namedIds(lines: readonly MinutesLine[]): readonly string[] {
  const explained = new Set<number>();
  let count = 0;
  for (const { text } of lines) {
    if (text.length > LONGEST || !/\p{Ll}\d/u.test(text)) continue;
    for (const [, letters = ''] of matchesOf(EXPLAINED, text)) {
      explained.add(letters.length);
      count += 1;
    }
  }
  if (count < FEWEST) return [];
  return lines
    .filter(({ text }) => text.length < LONGEST)
    .flatMap(({ text }) =>
      matchesOf(ID, text).flatMap(([id, letters = '']) => (explained.has(letters.length) ? [id] : [])),
    );
}

const LONGEST = 700;

/** Whether words are such an id, or several. */
export const areIds = (words: string): boolean => /^\p{Ll}{2,5}\d{1,3}(?:, ?\p{Ll}{2,5}\d{1,3})*$/u.test(words);

/** A word in small letters that begins a line, before what somebody says or has to do: "rhodri: Not yet", "- rhodri - test it". */
const SPEAKS = /^[\s>*•-]*(\p{Ll}[\p{Ll}\d_-]{2,19})(?:: (?=\S+ \S)| [–-] (?=(\p{L}+) ))/u;

/**
 * The nicks in small letters by which notes call whoever speaks or has something to do. Each begins two lines or more,
 * one of them with what it says, and stands nowhere else in a sentence; there are at least two of them.
 */
export function speakingNicks(lines: readonly MinutesLine[]): readonly string[] {
  const spoken = new Map<string, number>();
  const given = new Set<string>();
  for (const { text } of lines) {
    const [, nick, verb] = text.length < 4000 ? (SPEAKS.exec(text) ?? []) : [];
    if (nick === undefined || (verb !== undefined && !isImperative(verb))) continue;
    if (isImperative(nick) || isNoLead(nick) || isThing(nick)) continue;
    spoken.set(nick, (spoken.get(nick) ?? 0) + 1);
    if (verb !== undefined) given.add(nick);
  }
  const nicks = [...spoken].flatMap(([nick, count]) => (count >= FEWEST ? [nick] : []));
  return given.size > 0 && nicks.length >= FEWEST ? nicks : [];
}
