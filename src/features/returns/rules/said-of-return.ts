import type { Slots } from '../../../reading/chat/slots.js';
import { FOR_THEM, HEADS_ANSWER, MY_BIT, PUT_IT_IN } from './return-shapes.js';
import { RETURN_REFERENCE, returnReference } from './return-reference.js';

const SAID = new RegExp(`(?<![\\p{L}\\d])${RETURN_REFERENCE}`, 'u');

/** The reference of a return within words; null where they have none. */
export function returnSaid(said: string): string | null {
  const found = SAID.exec(said);
  return found === null ? null : returnReference(found.groups);
}

const LEADS_UP =
  /^(?:(?:can|could|would) (?:you|we|the)?\s?|please |allwch chi |allai'?r? |i need |we need |we want |i want |mae angen |rydyn ni eisiau )?(?:please )?(?:ask(?:ing)?|get|send|collect|set up|put out|issue|commission|request|start|go out|gofyn\p{L}*|ofyn|anfonwch|casglwch|trefnwch|comisiynwch|dechreuwch)?\s?(?:a form to |ffurflen at |a call for |out )?(?:to |i'r |i |i’r )?/iu;

/** What a request for a return says, without the words that only lead up to it. */
export function askedIn(said: string): string {
  const left = said
    .replace(LEADS_UP, '')
    .replace(/ asking for | yn gofyn am /iu, ' for ')
    .trim();
  return left === '' ? said : left;
}

/** What was answered, without what leads up to it: "here is my return: …", "put this down for him: …". */
export function answerIn(whole: string): string {
  const said = whole.replace(PUT_IT_IN, '').trim() || whole;
  const head = (HEADS_ANSWER.exec(said) ?? MY_BIT.exec(said))?.[0];
  if (head === undefined) return said;
  const left = said.slice(head.length);
  const again = FOR_THEM.test(left) ? /^[^:\n]{0,80}:\s+/u.exec(left)?.[0] : undefined;
  return again === undefined ? left : left.slice(again.length);
}

/** "… from all the policy leads, back with me by 11 November": what is wanted stands before whom it is wanted from. */
const FROM =
  /^(?:(?:can|could|please|may|i|we|you|he|she|they|'d|would|like|want|need|have|get|find out|collect|dear all|leads)[\s,]+)*(?<what>.{3,300}?)\s+(?:from|out of|off|gan)\s+(?:all|each|every|every one|each one|pob)?\s*(?:of |un o )?(?:the |y |yr |'r )?$/isu;
const NUMBERED = /(?:^|[\s:;,])\(?([1-9])[.)]\s+/gu;
/** "For a return: 1. … 2. …" begins what it asks with a number. */
const IN_NUMBERS = /(?:^|[\s:;,])\(?1[.)]\s.{2,300}[\s;,]\(?2[.)]\s/su;
const ALL_LEADS =
  /(?<!\p{L})(?:(?:all|each|every)(?: of)?(?: the)? (?:policy )?leads?|the (?:policy )?leads|(?:bob|yr holl) arweinwy?dd?(?:ion)?(?: polisi)?|(?:yr |i['’]r |['’]r )arweinwyr(?: polisi)?)(?!\p{L})/iu;
/** What stands at the edges of a question and is no part of it. */
const EDGES_OF = /^[\s:;,.–-]+|(?:[\s:;,.–-]|\s(?:and|a|ac|plus|hefyd))+$/giu;
const THANKS = /[\s,.;]+(?:many )?(?:thanks|thank you|cheers|ta|diolch)(?!\p{L})[^.?]{0,40}$/iu;

/** Whether what is wanted is listed: by numbers, or after a colon, as questions or as so many of something. */
export const listsQuestions = (said: string): boolean => IN_NUMBERS.test(said) || ASKS_AFTER_COLON.test(said);
const ASKS_AFTER_COLON =
  /:\s+(?:what|which|how|who|where|when|whether|one|two|three|up to|between|\d|beth|be|pa|sut|faint|pwy|un|dau|dwy)(?![\p{L}])/iu;

/** Who is asked: the set that is named, else all leads where they are said. */
export const whoInAsk = ({ said, set }: Pick<Slots, 'said' | 'set'>): string | null =>
  set ?? ALL_LEADS.exec(said)?.[0].replace(/^i?['’]r /u, 'yr ') ?? null;

/**
 * A request for a return in the form in which it is read, whatever its order: who is asked, the day, then the questions. Null
 * where it does not list what is wanted, or say it before whom it is wanted from.
 */
export function askInOrder({ said, set, dates }: Pick<Slots, 'said' | 'set' | 'dates'>): string | null {
  const who = whoInAsk({ said, set });
  const day = dates.at(-1)?.words;
  if (who === null || day === undefined) return null;
  const body = withoutDay(said.replace(THANKS, ''), day);
  const questions = questionsIn(body, who);
  return questions === null || questions.length === 0 ? null : `${who} for a return by ${day}: ${questions.join('; ')}`;
}

/** What is left of a request without its day, and the words that only lead to it. */
const withoutDay = (said: string, day: string): string =>
  said
    .replace(
      new RegExp(
        `(?:(?<=[.;!?])\\s*|[,;–-]?\\s*)(?:and )?(?:(?:i need (?:it|them) |needed |back |due |deadline |answers? |replies |responses |atebion |yn ôl )(?:\\p{L}+ ){0,3}?)*(?:(?:by|before|for|on|erbyn|cyn|ar) )?${escaped(day)}(?:[ ,]+(?:please|plis|latest|at the latest|at the outside|fan bellaf))?[.!]?`,
        'iu',
      ),
      ' ',
    )
    .replace(/\s{2,}/gu, ' ')
    .trim();

function questionsIn(body: string, who: string): readonly string[] | null {
  if (IN_NUMBERS.test(body)) {
    const first = body.search(/(?:^|[\s:;,])\(?1[.)]\s/u);
    return tidied(
      body
        .slice(first)
        .split(NUMBERED)
        .filter((_, at) => at % 2 === 0),
    );
  }
  if (ASKS_AFTER_COLON.test(body)) {
    const at = body.search(ASKS_AFTER_COLON);
    return tidied(
      body
        .slice(at + 1)
        .split(
          /;|\s(?:and|a|ac) (?=(?:what|how|who|which|where|when|one|two|\d|beth|be|sut|ble|faint|ph?wy|ph?a|ph?ryd)(?!\p{L}))/iu,
        ),
    );
  }
  const place = body.toLowerCase().indexOf(who.toLowerCase());
  const what = FROM.exec(body.slice(0, Math.max(0, place)))?.groups?.['what'];
  const wanted = what?.replace(LEADS_IN, '').replace(WANTED_OF, '').trim();
  return wanted === undefined || wanted === '' ? null : [wanted];
}

/** "Right – costings, I want them (off all leads)": what only leads in, and says again that it is wanted. */
const LEADS_IN = /^(?:(?:right|ok|okay|so|now|iawn|reit|felly)\s?[,–-]\s+)+/iu;
const WANTED_OF =
  /[\s,;:.–-]+(?:(?:i|we) (?:['’]ll |will )?(?:want|need|['’]d like)|(?:dwi|rydw i|dan ni|rydyn ni) (?:isio|eisiau|angen))(?: (?:them|it|those|these|that|nhw|hwnnw|hynny|rheini))?$/iu;

const tidied = (parts: readonly string[]): readonly string[] =>
  parts.map((one) => one.replace(EDGES_OF, '').trim()).filter((one) => one !== '');

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

/** The day that cannot be kept: "I won't make the 30th", "not a hope of doing R1 by the 30th". */
const NOT_BY =
  /(?:(?:wo|ca)n['’]?t|cannot|not (?:going|able) to|not a (?:hope|chance)|no (?:hope|chance|way)|unable to|struggl\p{L}*|miss(?:ing)?|ddim yn|(?:alla|fydda|fedra|galla)\p{L}* i (?:ddim|m)|methu)(?!\p{L})[^.?!]{0,60}$/iu;
/** A length of time, or a day, that is counted from the day that stands. */
const COUNTED =
  /(?<!\p{L})(?:(?:another|an extra|an additional|a further|one more) (?:(?:couple of |few )?\p{L}*(?:day|week|fortnight|month)s?)|(?:two|three|2|3) (?:more|extra) (?:day|week)s|the (?:(?:mon|tues|wednes|thurs|fri)day|week) after|the following (?:(?:mon|tues|wednes|thurs|fri)day|week)|an? (?:day|week|fortnight|month) (?:later|longer)|(?:wythnos|pythefnos|bythefnos|mis) (?:arall|ychwanegol|yn hwyrach)|yr wythnos wedyn|y? ?dydd \p{L}+ (?:wedyn|canlynol))(?!\p{L})/iu;

/**
 * What is said of more time, with until when first: of two days the one that cannot be kept is left out, and "another week"
 * counts from it. All of it as it was said where it says neither.
 */
export function timeWanted({ said, dates }: Pick<Slots, 'said' | 'dates'>): string {
  const counted = COUNTED.exec(said);
  if (counted !== null) return `${counted[0]} because ${reasonBesides(said, [counted[0]])}`;
  const missed = dates.find(({ words }) => NOT_BY.test(said.slice(0, said.indexOf(words))));
  const wanted = dates.findLast((date) => date !== missed);
  if (dates.length < 2 || wanted === undefined) return said;
  return `until ${wanted.words} because ${reasonBesides(said, [wanted.words])}`;
}

const reasonBesides = (said: string, left: readonly string[]): string =>
  left
    .reduce((words, one) => words.replace(one, ' '), said)
    .replace(/\s{2,}/gu, ' ')
    .replace(/[\s,;:.?!–-]+$/u, '')
    .trim();
