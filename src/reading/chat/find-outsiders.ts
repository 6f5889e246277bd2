import { findBodies, saysPromise } from './find-bodies.js';
import type { Outsider } from './outsider.js';
import { isImperative } from '../leads/imperative-verbs.js';
import { isPost, isTeam } from '../leads/name-kinds.js';
import { isNoLead } from '../leads/not-leads.js';
import { isFirstName } from '../leads/short-names.js';
import { isAcronym, isDateWord, isEveryday } from '../names/everyday-words.js';
import { type Token, tokensOf } from '../names/name-tokens.js';
import { NO_SURNAME } from '../names/no-surnames.js';
import { isTitle } from '../names/titles.js';

/** The most words in a name. */
const MOST_WORDS = 3;
/** So many characters before a name say what it is of. */
const BEFORE = 24;
const isCapital = ({ words }: Token): boolean => /^\p{Lu}\p{Ll}/u.test(words);
/** Before a place or a thing: "in Llandrindod Wells", "y Ffair Aeaf". */
const OF_THING = /(?<!\p{L})(?:the|an?|our|this|that|in|at|on|yr?|yn|yng|ym|ein|ar)\s+$/iu;
/** After a name, says what they do or are to do. */
const DOES =
  /^(?:['’](?:s|ll|d)|\s(?:to|will|is|has|can|could|should|must|needs|said|says|agreed|offered|promised|wants|i|am|yn|wedi|sydd|fydd|sy)(?!\p{L})|['’]n\s|:|\s[–-]\s)/u;
const IN_NAME = /^[ ’'-]$/u;

/**
 * The names in a message that may belong to nobody of the group, as they are written: after a title ("Dr Evans"), by a
 * common first name ("Bethan"), or two or three capitalised words that are no body, post, place or day ("Keiko Tanaka").
 */
export function findOutsiders(said: string): readonly Outsider[] {
  const tokens = tokensOf(said);
  const found: Outsider[] = [];
  let isPromise: boolean | null = null;
  const promises = (): boolean => (isPromise ??= saysPromise(said));
  for (let at = 0; at < tokens.length; at += 1) {
    const run = runAt(said, tokens, at);
    const name = nameOf(run, OF_THING.test(said.slice(Math.max(0, (run[0]?.start ?? 0) - BEFORE), run[0]?.start ?? 0)));
    const [start, end] = [name[0]?.start, name.at(-1)?.end];
    // A name that is not plainly one counts if they do something: "rang Sam twice", "Briefed Min".
    const isMentioned = !isPlainName(name) && !DOES.test(said.slice(end)) && !promises();
    if (start !== undefined && end !== undefined && !isMentioned)
      found.push({ start, end, name: said.slice(start, end), isBody: false });
    at += Math.max(0, run.length - 1);
  }
  const bodies = findBodies(said).filter(
    (body) => !found.some(({ start, end }) => start < body.end && end > body.start),
  );
  return [...found, ...bodies];
}

/** The capitalised words from here on that stand close together. */
function runAt(said: string, tokens: readonly Token[], from: number): readonly Token[] {
  const run: Token[] = [];
  for (const token of tokens.slice(from, from + MOST_WORDS + 1)) {
    const last = run.at(-1);
    const isNext = last === undefined || isWithin(said.slice(last.end, token.start), last);
    if (!isCapital(token) || !isNext) break;
    run.push(token);
  }
  return run;
}

/** "Dr. Evans" is one name, and "the plan. Dylai" is two sentences. */
const isWithin = (between: string, last: Token): boolean =>
  IN_NAME.test(between) || (between === '. ' && isTitle(last.letters));

/** Whether a name has a title, or a common first name and a surname. */
const isPlainName = ([first, second]: readonly Token[]): boolean =>
  first !== undefined && second !== undefined && (isTitle(first.letters) || isFirstName(first.letters));

/** The words of a run that name a person; none if they name something else. */
function nameOf(run: readonly Token[], isOfThing: boolean): readonly Token[] {
  const [first, second] = run;
  if (first === undefined || run.length > MOST_WORDS) return [];
  if (isTitle(first.letters)) return second === undefined ? [] : run;
  // A sentence begins with a capital too: "Ask Bethan".
  if (isOther(first)) return nameOf(run.slice(1), isOfThing);
  // "Bethan Friday" is Bethan, on Friday.
  const until = run.findIndex(({ letters }) => isDateWord(letters) || isAcronym(letters));
  const named = until < 0 ? run : run.slice(0, until);
  const words = named.map(({ words: word }) => word).join(' ');
  if (named.some(({ letters }) => NO_SURNAME.has(letters)) || isTeam(words) || isPost(words) || isNoLead(words))
    return [];
  if (isFirstName(first.letters)) return named;
  return second !== undefined && !isOfThing && !run.some(isOther) ? run : [];
}

const isOther = ({ letters }: Token): boolean =>
  isEveryday(letters) || isDateWord(letters) || isAcronym(letters) || isImperative(letters);
