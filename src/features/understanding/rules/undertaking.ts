import type { Slots } from '../../../reading/chat/slots.js';
import { askedToLog } from './asked-to-log.js';
import { namedFields } from './named-fields.js';
import { undertakenBy, withTrailingLead } from './undertaken-by.js';

/** Something to be done that somebody said, as the line that logs it. */
export interface Undertaking {
  readonly line: string;
  /** Whether it was asked that it be logged, and not only said. */
  readonly isAsked: boolean;
}

/** What is said after an action and is none of it. */
const AFTER =
  /[\s,.;–-]+(?:no (?:rush|hurry|great rush)(?: at all)?|(?:when|whenever)(?: (?:you|he|she|they|i)(?:'ve| has| have)?(?: get| gets| can| got)?(?: a (?:chance|minute|moment))?| possible)?|so (?:that )?(?:i|we) do(?:n't|nt| not) forget(?: it)?|before (?:i|we) forget|if (?:you|he|she|they|i|we) (?:can|could|would)|if possible|if that'?s ok(?:ay)?|please|pls|ok(?:ay)?|thanks|leave (?:it|that) with me|dim (?:hast|brys)|sdim brys|heb frys|pan (?:gei di|gewch chi|fydd) (?:gyfle|amser)|os gwelwch yn dda|plis|rhag (?:i fi|imi) anghofio|g?ad(?:a|e)?(?:wch|wch chi)? (?:o|e|fe|hi|hwnna) (?:efo|gyda|i) (?:fi|mi))[\s.!?]*$/iu;
const DATE_TAIL =
  /^[\s,]*(?:say|or so|ish|ideally|latest|at the latest|or thereabouts|at a push|tops|dywedwch|ddwedwn i|fan bella|man pella)?[\s.!?]*$/iu;
/** What stands before a day and makes it a deadline wherever tasks are read. */
const BY =
  /(?:^|\s)(?:by|before|until|till|erbyn|cyn|on|ar|tan|for|at|in|this|next|in time for|ym?)\s+(?:the\s+|y\s+|yr\s+)?$/iu;
const LOOSE = /[\s,.;:–-]*(?:due|when|deadline|say|dyweder|dyddiad)?[\s,.;:–-]*$/iu;

/** "Put it down as done" asks something else. */
const NO_TASK = /^(?:as|in|on|off|back|away|up|done|finished|closed|with|by|against|instead)(?!\p{L})/iu;

/**
 * The line that logs what somebody says that they, or others, will do: "Tomos to ring the Trust by Friday", "I can draft that
 * before half term", "note to self: order paper". Null where nobody says so.
 */
export function undertakingIn({ said, people, dates }: Pick<Slots, 'said' | 'people' | 'dates'>): Undertaking | null {
  const { isAsked, isSure, isOwn, rest } = askedToLog(said);
  const fields = namedFields(isAsked ? rest : said) ?? namedFields(said);
  if (fields !== null) {
    const { who, what, when } = fields;
    return { line: lineOf(who, when === null ? what : `${what} by ${when}`), isAsked: true };
  }
  if (!/\p{L}{2}/u.test(rest)) return null;
  const words = tidied(rest, dates);
  const found = undertakenBy(words, people, isAsked);
  if (found !== null) return { line: lineOf(found.leads, found.task), isAsked };
  const trailing = isSure ? withTrailingLead(words, people) : null;
  if (trailing !== null) return { line: lineOf(trailing.leads, trailing.task), isAsked };
  if (isSure && !NO_TASK.test(words))
    return { line: isOwn ? lineOf('me', withoutTo(words)) : `ACTION: ${withoutTo(words)}`, isAsked };
  // What leads up to it may be a sentence of its own: "My bad, wrong axis. Will redo the chart tonight."
  for (const sentence of words.split(/(?<=[.!?;])\s+|\s+[–—-]\s+/u).slice(1)) {
    const own = undertakenBy(askedToLog(sentence).rest, people, false);
    if (own !== null) return { line: lineOf(own.leads, own.task), isAsked };
  }
  return null;
}

const lineOf = (leads: string, task: string): string => `ACTION: ${leads} to ${task}`;
const withoutTo = (words: string): string => words.replace(/^(?:to|i) (?=\p{L})/iu, '');

/** Without what is said besides, and with a day at its end said as a deadline. */
function tidied(words: string, dates: Slots['dates']): string {
  let said = words;
  for (let shorter = said.replace(AFTER, ''); shorter !== said && /\p{L}{2}/u.test(shorter);) {
    said = shorter;
    shorter = said.replace(AFTER, '');
  }
  const date = dates.at(-1)?.words;
  const at = date === undefined ? -1 : said.lastIndexOf(date);
  if (date === undefined || at < 1 || !DATE_TAIL.test(said.slice(at + date.length))) return said;
  const before = said.slice(0, at);
  return BY.test(before) ? said.slice(0, at + date.length) : `${before.replace(LOOSE, '')} by ${date}`;
}
