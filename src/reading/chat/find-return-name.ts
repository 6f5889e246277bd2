import { kindredOf } from '../text/kindred-words.js';
import { type Word, wordsOf } from './word-keys.js';

/** Where a message names a return by its subject: "the key achievements form", "y cais am gyflawniadau". */
export interface ReturnName {
  readonly start: number;
  readonly end: number;
}

/** Words for a return. */
const NAME =
  /^(?:returns?|[hg]?ymateb(?:ion)?|forms?|ffurflen(?:ni)?|request|[cg]ais|chais|nghais|commission|g?[cg]omisiwn|chomisiwn|exercise|submission|questionnaire|holiadur|template|round|call|thing|one|peth|un)$/u;
/** Words that say little alone, and mean a return only right after its subject. */
const WEAK = /^(?:thing|one|round|call|template|un|peth)$/u;
/** Words that may stand between the subject and the word for a return. */
const BETWEEN =
  /^(?:on|for|about|of|the|our|your|their|my|key|main|policy|leads|leads'|am|ar|y|yr|r|ein|eu|i|o|prif|brif|allweddol|a)$/u;
const MOST_BETWEEN = 3;
/** Makes "the achievements thing" a known thing. */
const KNOWN = /(?:^|(?<!\p{L}))(?:the|my|our|this|that|your|y|yr|fy|ein)(?: \p{L}+)? *$|['’]r *$/iu;
/** Calls something an answer to a request: "fy ateb i'r cais", "our reply to the commission". */
const ANSWER_TO =
  /(?<!\p{L})(?:[ah]?ateb(?:ion)?|answers?|reply|replies|response|submission) (?:i['’]?r|i’r|to|for) ?(?:the |this |your )?(?:cais|gais|comisiwn|request|commission|form|ffurflen)(?!\p{L})/iu;
/** Who has not answered is asked about the request to everybody: "pwy sydd heb ateb y cais?" */
const ANSWERED =
  /(?<!\p{L})(?:who|how many|pwy|sawl|faint|heb|not|yet to|(?:has|have|did)n['’]?t)(?!\p{L}).{0,30}(?<!\p{L})(?:ateb|answer(?:ed)?|repl(?:ied|y) to|respond(?:ed)? to) (?:(?:the|our|this|your|y|ein) )?(?<name>cais|gais|comisiwn|request|commission|form|ffurflen)(?!\p{L})/diu;

/** Where words name an open return, by a word for it next to one of its subject; null if they do not. */
export function findReturnName(said: string, about: readonly string[]): ReturnName | null {
  if (about.length === 0) return null;
  const words = wordsOf(said);
  const own = new Set(about);
  // "Her" more often means hers than the Welsh word for a challenge.
  const isOwn = ({ word }: Word): boolean => word !== 'her' && kindredOf(word).some((thing) => own.has(thing));
  for (const [at, name] of words.entries()) {
    if (!NAME.test(name.word)) continue;
    const before = reached(words, at, -1, isOwn);
    const isWeak = WEAK.test(name.word);
    const after = isWeak ? null : reached(words, at, 1, isOwn);
    if (before === null && after === null) continue;
    if (isWeak && (before !== at - 1 || !KNOWN.test(said.slice(0, words[before]?.start)))) continue;
    const [first, last] = [words[before ?? at], words[after ?? at]];
    if (first !== undefined && last !== undefined) return { start: first.start, end: last.end };
  }
  const answer = ANSWER_TO.exec(said);
  if (answer !== null) return { start: answer.index, end: answer.index + answer[0].length };
  const [start, end] = ANSWERED.exec(said)?.indices?.groups?.['name'] ?? [];
  return start === undefined || end === undefined ? null : { start, end };
}

/**
 * The next word in this direction about the return's subject, skipping words that may stand between; null if there is
 * none.
 */
function reached(words: readonly Word[], from: number, way: 1 | -1, isOwn: (word: Word) => boolean): number | null {
  for (let at = from + way; Math.abs(at - from) <= MOST_BETWEEN; at += way) {
    const one = words[at];
    if (one === undefined) return null;
    if (isOwn(one)) return at;
    if (!BETWEEN.test(one.word)) return null;
  }
  return null;
}
