import { ASKED_WORD, ASKS, beginsAsked, isQuestion } from './question-words.js';

/** The questions found in words, and whether it is certain where each ends. */
export interface SplitQuestions {
  readonly questions: readonly string[];
  readonly isSure: boolean;
}

/** The most words of a question in a list with commas. */
const MOST_WORDS = 9;
const AND = '(?:and|plus|a|ac|hefyd|&)';
/** Where a question surely ends: a question mark, a line, a semicolon, or a full stop before another question. */
const STRONG = new RegExp(
  `\\s*\\n\\s*|\\s*;\\s*(?:${AND}\\s)?|(?<=\\?)\\s+(?:${AND}\\s(?=${ASKS}))?|\\.\\s+(?=${ASKED_WORD})|\\s[–—-]\\s(?=${ASKS}(?!\\p{L}))`,
  'iu',
);
/**
 * Ends a question before another question word with more words after it; "… and why" belongs to the question before it.
 */
const BEFORE_ASKING = new RegExp(
  `(?:(?<!(?:if so|if not|os felly|os na|os ddim)),\\s+(?:${AND}\\s+)?|\\s${AND}\\s+)(?=(?:(?:by|to|from|at|for|in|on|with|erbyn|i|o|gan|ar|at|if (?:so|not),?|os (?:felly|na|ddim),?) )?${ASKS}(?!\\p{L})\\s+[^\\s?.,])`,
  'iu',
);
/** Where a list goes on: before something else that is counted, asked or called theirs. */
const NEXT = new RegExp(
  `,\\s+(?:${AND}\\s+)?|\\s${AND}\\s+(?=${ASKED_WORD}|(?:their|your|any\\p{L}*|unrhyw\\p{L}*|eu|eich)(?!\\p{L}))`,
  'iu',
);
/** Any place where a question may end, for when the number of questions is known. */
const ANYWHERE = new RegExp(`,\\s+(?:${AND}\\s+)?|\\s${AND}\\s+|\\s[–—/-]\\s`, 'iu');
/** Continues the words before it: "…, over Christmas", "…, if any". */
const GOES_ON =
  /^(?:over|in|on|at|for|to|from|with|without|by|before|after|during|since|until|if|but|or|so|because|as|including|especially|particularly|mainly|namely|even|not|yn|ar|o|i|gan|gyda|heb|cyn|ar ôl|ers|os|ond|neu|gan gynnwys|yn enwedig)(?!\p{L})/iu;
/** Marks and joining words at the edges of a question. */
const EDGES = new RegExp(
  `^[\\s:;,.–-]+|^(?:(?:and|ac|plus|hefyd)\\s+(?=\\S+\\s\\S)|a\\s+(?=${ASKS}(?!\\p{L})))|(?:[\\s:;,.–-]|\\s(?:and|a|ac|plus|hefyd))+$`,
  'giu',
);
const MUTATED = /^(?:ph(?=wy |a |ryd |am )|b(?=wy ))/iu;

/** Splits a text into questions, into exactly `count` if that is known. */
export function splitQuestions(text: string, count: number | null): SplitQuestions {
  const strong = tidied(text.split(STRONG));
  const asking = cut(strong, BEFORE_ASKING);
  if (count === null) return { questions: likely(strong, asking), isSure: true };
  const ways = [strong, asking, cut(strong, NEXT), cut(strong, ANYWHERE), ...(count === 1 ? [tidied([text])] : [])];
  const fit = ways.find((way) => way.length === count);
  return { questions: fit ?? likely(strong, asking), isSure: fit !== undefined };
}

/** Splits without a known count: before every question word, or at the commas of a short list. */
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

/** The parts of a list without marks and joining words. */
export const tidied = (parts: readonly string[]): readonly string[] =>
  parts.map((one) => one.replace(EDGES, '').trim().replace(MUTATED, unmutated)).filter((one) => /[\p{L}\d]/u.test(one));

const unmutated = (start: string): string => (/^\p{Lu}/u.test(start) ? 'P' : 'p');
