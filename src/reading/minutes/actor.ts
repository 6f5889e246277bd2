import type { LeadTest } from '../actions/split-lead.js';
import { isNameLike, isPost, isTeam } from '../leads/name-kinds.js';
import { isNoLead } from '../leads/not-leads.js';
import { isRedacted } from '../leads/redaction.js';
import { isFirstName } from '../leads/short-names.js';
import { firstWord } from '../text/first-word.js';
import { fold } from '../text/fold.js';
import { matchesOf } from '../text/matches-of.js';
import { isClause, isNounByEnding, isThing } from './no-names.js';

/** Who will do something, by the words right before "will", "to" or "agreed to". */
export interface Actor {
  /** The words that name them; null for "we", "somebody" and the like. */
  readonly lead: string | null;
  /** Whether this is one person or post, not a team, everybody or nobody in particular. */
  readonly isOne: boolean;
  /** Where the words begin. */
  readonly at: number;
}

/** Begins a clause: the actor stands between it and the link. */
const BREAK =
  /(?:[,;:–—(/-]|(?<!(?<!\p{L})\p{Lu}\p{Ll}{0,4})\.)\s+|(?<=^[^()]{0,12}\d )\((?=\p{Lu})|\s[-–—]|\s(?:and|but|so|then|while|that|if|agreed(?: for)?|resolved|ask(?:ed)?(?: for)?|requested|instructed|invited|tasked|reminded|nominated|left (?:with|to|for)|made for)\s+/giu;
const PRONOUN = /^(?:i|we|you|he|she|they|some(?:one|body)|every(?:one|body)|all|each|both)$/iu;
const ALL = /^(?:every(?:one|body)|both)$/iu;
/** Nouns for people by their role towards the meeting body. Posts and teams are in `name-kinds`. */
const PEOPLE =
  /(?:^|\s)(?:members?|reps|representatives?|trustees?|governors?|councill?ors?|volunteers?|staff|officers?|parents?|residents?|tenants?|participants?|attendees|partners?|contractors?|consultants?|players?|delegates?|captains?|wardens?|headteacher|principal|president|vicar|caretaker|architect|surveyor|solicitors?|auditors?|editors?|convenor|convener|organisers?|leaders?|practice|club|pcc|pta|ptfa|ppg|school|company|exec)$/iu;
/** Those nouns that mean several people, or a body. */
const MANY = /(?:s|staff|headteacher|club|pcc|pta|ptfa|ppg|school|company|exec|practice)$/iu;
/** A short title, after whose full stop the name continues. */
const DOTTED = /(?<!\p{L})\p{Lu}\p{Ll}{0,4}\.(?=\s)/gu;
const LIST = /\s*(?:,|\/|&|\+)\s*(?:and\s+)?|\s+and\s+/u;
/** A quick test: every list has one of these. */
const JOINED = /[,/&+]|and/u;
/** Stands before an actor in its clause. */
const OPENING = /^(?:[\s/,;–-]+|(?:and|also|then|so|but|therefore|that|for|while|still)\s+)+/iu;
const LONGEST = 90;
const TOO_MANY_WORDS = /\s(?:\S+\s+){8}/u;
/** "The clerk arranged for one contractor" tells of a deed. */
const NOT_IN_ACTOR =
  /[:;.!?"“”]|\s[–—-]\s|\s\p{Ll}{3,}ed for\s|\s(?:invited|joined|met|attended|advised|thanked|informed|told|reminded|requested)\s/u;
/** Words for nobody in particular, or parts of a clause. */
const NO_ACTOR =
  /^(?:agreed|resolved|decided|recommended)$|^(?:i|we|you|it|he|she|they|our|my|your|his|her|their|any|some|no|other|future|further|more)(?:\s|['’])|\sof (?:the|this|our|both) /iu;
/** A name or a post right before the link, not made an object by the word before it: "After discussion Mr Hale". */
const LAST_NAME =
  /(?<=\p{Ll}\s(?<!(?<!\p{L})(?:of|from|to|with|by|at|in|on|about|and|between|via|per|like|than|the|a|an)\s))(?:the )?\p{Lu}[\p{L}'’-]*\.?(?: \p{Lu}[\p{L}'’-]*){0,3}$/u;
const CAPITAL_LAST = /\p{Lu}[\p{L}'’-]*\.?$/u;
const FIRST_POST = /^the \p{L}+(?= (?:is|was|has|had)\s)/iu;
const FIRST_NAME = /^(?:The )?(?!The )\p{Lu}[\p{L}'’-]*\.?(?: \p{Lu}[\p{L}'’-]*){0,3}(?= \p{Ll})/u;
/** The actor at the end of these words, right before a link; null if there is none. */
export function actorBefore(before: string, test: LeadTest): Actor | null {
  const end = before.trimEnd().length;
  const from = Math.max(0, end - LONGEST);
  const tail = before.slice(from, end);
  const starts = matchesOf(BREAK, tail).map(({ index, 0: mark }) => index + mark.length);
  for (const start of from === 0 ? [0, ...starts] : starts) {
    const words = tail.slice(start).replace(OPENING, '');
    const at = end - words.length;
    if (ALL.test(words)) return { lead: words, isOne: false, at };
    if (PRONOUN.test(words)) return { lead: null, isOne: /^(?:i|he|she)$/iu.test(words), at };
    if (words !== '' && isActor(words, test)) return { lead: words, isOne: isOne(words, test), at };
  }
  const last = CAPITAL_LAST.test(tail) ? LAST_NAME.exec(tail)?.[0] : undefined;
  return last !== undefined && isActor(last, test)
    ? { lead: last, isOne: isOne(last, test), at: end - last.length }
    : null;
}

/**
 * The actor at the start of a sentence that goes on to say what else they will do: "Marcus knows a slater and will ask
 * him".
 */
export function actorAtStart(words: string, test: LeadTest): Actor | null {
  const start = words.slice(0, LONGEST);
  const post = FIRST_POST.exec(start)?.[0];
  const first = post !== undefined && isPost(post) ? post : FIRST_NAME.exec(start)?.[0];
  return first !== undefined && (first === post || test.isKnown(first) || isFirstName(fold(first)))
    ? { lead: first, isOne: isOne(first, test), at: 0 }
    : null;
}

/** Whether words name somebody who may act: a person, a post, a team, or a role towards the meeting body. */
export function isActor(words: string, test: LeadTest): boolean {
  const plain = words.includes('.') ? words.replaceAll(DOTTED, (title) => title.slice(0, -1)) : words;
  if (NOT_IN_ACTOR.test(plain) || TOO_MANY_WORDS.test(plain)) return false;
  const parts = JOINED.test(plain) ? plain.split(LIST).filter((part) => part !== '') : [plain];
  return parts.length > 0 && parts.every((part) => isSomebody(part.trim(), test));
}

function isSomebody(words: string, test: LeadTest): boolean {
  const count = words.split(' ').length;
  if (count < 4 && test.isKnown(words)) return true;
  if (count > 6 || isClause(words) || (NO_ACTOR.test(words) && !isPost(words))) return false;
  if (test.isKnown(words)) return true;
  if (isNoLead(words)) return false;
  const isVerb = test.isVerb(firstWord(words));
  if (PEOPLE.test(words)) return !isVerb || !words.includes(' ');
  if (isVerb || (isThing(words) && !isTeam(words))) return false;
  if (isPost(words) || isTeam(words)) return true;
  return (
    isNameLike(words) &&
    !/^\p{Lu}{2,4}$/u.test(words) &&
    (words.includes(' ') || !isNounByEnding(words) || /\p{Ll}\p{Lu}/u.test(words) || isFirstName(fold(words)))
  );
}

/** Whether words mean one person, or several by name. */
function isOne(words: string, test: LeadTest): boolean {
  if (isRedacted(words)) return false;
  if (isPost(words)) return true;
  return (
    !isTeam(words) &&
    !(PEOPLE.test(words) && MANY.test(words)) &&
    (/^(?:the )?\p{Lu}/u.test(words) || test.isKnown(words))
  );
}

const TITLED =
  /^(?:y )?(?:mr|mrs|ms|miss|dr|prof|professor|cllr|councillor|cyng|cynghorydd|rev|revd|parch|sir|dame|lord|lady|col|capt|major)s?[. ]/iu;
const THE = /^(?:the|yr?) /iu;

/** Whether words are a post, what people are to a body, or have a title or a name that many have. */
export const isSurelyPerson = (words: string): boolean =>
  isPost(words) || PEOPLE.test(words) || TITLED.test(words) || isFirstName(fold(firstWord(words)));

/** Whether words are surely somebody: known, a post, with a title, or a common name; not "The UK". */
export function isPerson(words: string, test: LeadTest): boolean {
  if (isSurelyPerson(words)) return true;
  return test.isKnown(words)
    ? !THE.test(words) || (test.isSure?.(words) ?? true)
    : words.includes(' ') && !THE.test(words);
}
