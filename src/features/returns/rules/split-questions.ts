import { ASKED_WORD, ASKS, beginsAsked, isQuestion } from './question-words.js';

/** The questions that words ask; whether it is certain where one ends and the next begins. */
export interface SplitQuestions {
  readonly questions: readonly string[];
  readonly isSure: boolean;
}

/** No question of a list with commas is longer. */
const MOST_WORDS = 9;
const AND = '(?:and|plus|a|ac|hefyd|&)';
/** Where a question surely ends: its mark, a line, a semicolon, or a stop before another. */
const STRONG = new RegExp(
  `\\s*\\n\\s*|\\s*;\\s*(?:${AND}\\s)?|(?<=\\?)\\s+(?:${AND}\\s(?=${ASKS}))?|\\.\\s+(?=${ASKED_WORD})|\\s[–—-]\\s(?=${ASKS}(?!\\p{L}))`,
  'iu',
);
/** Before another word that asks, and more than that word: "… and why" belongs to what stands before it. */
const BEFORE_ASKING = new RegExp(
  `(?:(?<!(?:if so|if not|os felly|os na|os ddim)),\\s+(?:${AND}\\s+)?|\\s${AND}\\s+)(?=(?:(?:by|to|from|at|for|in|on|with|erbyn|i|o|gan|ar|at|if (?:so|not),?|os (?:felly|na|ddim),?) )?${ASKS}(?!\\p{L})\\s+[^\\s?.,])`,
  'iu',
);
/** Where a list goes on: before another that is counted, asked or named as theirs. */
const NEXT = new RegExp(
  `,\\s+(?:${AND}\\s+)?|\\s${AND}\\s+(?=${ASKED_WORD}|(?:their|your|any\\p{L}*|unrhyw\\p{L}*|eu|eich)(?!\\p{L}))`,
  'iu',
);
/** Wherever one may end, where it is said how many there are. */
const ANYWHERE = new RegExp(`,\\s+(?:${AND}\\s+)?|\\s${AND}\\s+|\\s[–—/-]\\s`, 'iu');
/** What goes on with what stands before it: "…, over Christmas", "…, if any". */
const GOES_ON =
  /^(?:over|in|on|at|for|to|from|with|without|by|before|after|during|since|until|if|but|or|so|because|as|including|especially|particularly|mainly|namely|even|not|yn|ar|o|i|gan|gyda|heb|cyn|ar ôl|ers|os|ond|neu|gan gynnwys|yn enwedig)(?!\p{L})/iu;
/** What stands at the edges of a question and is no part of it. */
const EDGES = new RegExp(
  `^[\\s:;,.–-]+|^(?:(?:and|ac|plus|hefyd)\\s+(?=\\S+\\s\\S)|a\\s+(?=${ASKS}(?!\\p{L})))|(?:[\\s:;,.–-]|\\s(?:and|a|ac|plus|hefyd))+$`,
  'giu',
);
const MUTATED = /^(?:ph(?=wy |a |ryd |am )|b(?=wy ))/iu;

/** The questions of a text, of which there are so many where that is said. */
export function splitQuestions(text: string, count: number | null): SplitQuestions {
  const strong = tidied(text.split(STRONG));
  const asking = cut(strong, BEFORE_ASKING);
  if (count === null) return { questions: likely(strong, asking), isSure: true };
  const ways = [strong, asking, cut(strong, NEXT), cut(strong, ANYWHERE), ...(count === 1 ? [tidied([text])] : [])];
  const fit = ways.find((way) => way.length === count);
  return { questions: fit ?? likely(strong, asking), isSure: fit !== undefined };
}

/** Where nothing says how many: before every word that asks; a short list also between its commas. */
function likely(strong: readonly string[], asking: readonly string[]): readonly string[] {
  const [first = ''] = strong;
  if (strong.length !== 1) return asking;
  const listed = cut(strong, NEXT);
  const areShort = listed.every((part) => part.split(/\s+/u).length <= MOST_WORDS);
  const goOn = listed
    .slice(1)
    .some((part) => (isQuestion(first) || asking.length > 1 ? !beginsAsked(part) : GOES_ON.test(part)));
  return listed.length > asking.length && areShort && !goOn ? listed : asking;
}

const cut = (parts: readonly string[], at: RegExp): readonly string[] =>
  tidied(parts.flatMap((part) => part.split(at)));

/** The parts of a list without its marks and what joins them. */
export const tidied = (parts: readonly string[]): readonly string[] =>
  parts.map((one) => one.replace(EDGES, '').trim().replace(MUTATED, unmutated)).filter((one) => /[\p{L}\d]/u.test(one));

const unmutated = (start: string): string => (/^\p{Lu}/u.test(start) ? 'P' : 'p');
