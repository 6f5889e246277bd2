import { thingIn } from '../../../reading/text/kindred-words.js';
import type { Slots } from '../../../reading/chat/slots.js';
import { ADDS_TO, FOR_THEM, HEADS_ANSWER, IS_RETURN, MY_BIT, OF_ANOTHER, PUT_IT_IN, TOLD_ME } from './return-shapes.js';
import { RETURN_REFERENCE, returnReference } from './return-reference.js';

const SAID = new RegExp(`(?<![\\p{L}\\d])${RETURN_REFERENCE}`, 'u');

/** The reference of a return in some words; null if there is none. */
export function returnSaid(said: string): string | null {
  const found = SAID.exec(said);
  return found === null ? null : returnReference(found.groups);
}

const LEADS_UP =
  /^(?:(?:can|could|would) (?:you|we|the)?\s?|please |allwch chi |allai'?r? |i need |we need |we want |i want |mae angen |rydyn ni eisiau )?(?:please )?(?:ask(?:ing)?|get|send|collect|set up|put out|issue|commission|request|start|go out|gofyn\p{L}*|ofyn|anfonwch|casglwch|trefnwch|comisiynwch|dechreuwch)?\s?(?:a form to |ffurflen at |a call for |out )?(?:to |i'r |i |i’r )?/iu;

/** The content of a request for a return, without the words that lead up to it. */
export function askedIn(said: string): string {
  const left = said
    .replace(LEADS_UP, '')
    .replace(/ asking for | yn gofyn am /iu, ' for ')
    .trim();
  return left === '' ? said : left;
}

/** Names the question after the answer: "… put that down as my challenge". */
const AS_WHAT =
  /(?<!\p{L})(?:as|under|fel|dan)(?!\p{L})(?<what>.{2,40}?)(?: (?:in|for|on|of|yn|ar|i)(?!\p{L})|[.!\s]*$)/iu;

/** The answer itself, without what leads up to it: "here is my return: …", "put this down for him: …". */
export function answerIn(whole: string): string {
  const where = PUT_IT_IN.exec(whole)?.[0] ?? '';
  const said = whole.replace(PUT_IT_IN, '').trim() || whole;
  const thing = thingIn(AS_WHAT.exec(where)?.groups?.['what'] ?? '');
  const text = withMarks(withoutHead(withoutTold(said)));
  return thing === null ? text : `${thing}: ${text}`;
}

/**
 * Turns the comma after a label into a colon, if every part has one: "Achievement, a new bus; challenge, no drivers".
 */
function withMarks(text: string): string {
  const parts = text.split(/(?<=[;.\n])\s*/u).filter((part) => part !== '');
  const marked = parts.map((part) => {
    const label = COMMA_LABEL.exec(part)?.[0];
    return label === undefined || thingIn(label) === null
      ? part
      : `${label.replace(/,\s+$/u, ': ')}${part.slice(label.length)}`;
  });
  const isEach = marked.length > 1 && marked.every((part, at) => part !== parts[at]);
  return isEach ? marked.join(' ') : text;
}
const COMMA_LABEL =
  /^(?:(?:and|a|ac) )?(?:(?:his|her|their|my|our|the|ei|eu|fy|ein|y|yr) )?(?:(?:key|main|prif|brif) )?\p{L}+(?: allweddol)?,\s+/iu;

/** "Owain called." only says who told it, before what he said. */
const TOLD = new RegExp(`^[^.,;:!?\\n]{0,60}${TOLD_ME.source}[^.,;:!?\\n]{0,90}[.,;:–-]+\\s+(?=\\S)`, 'iu');
function withoutTold(said: string): string {
  const left = said.replace(TOLD, '');
  return OF_ANOTHER.test(left) ? left : said;
}

function withoutHead(said: string): string {
  const added = ADDS_TO.exec(said)?.[0];
  if (added !== undefined && (IS_RETURN.test(added) || thingIn(added) !== null)) {
    const thing = thingIn(added);
    return `${thing === null ? '' : `${thing}: `}${said.slice(added.length)}`;
  }
  const head = (HEADS_ANSWER.exec(said) ?? MY_BIT.exec(said))?.[0];
  if (head === undefined) return said;
  const left = said.slice(head.length);
  const again = FOR_THEM.test(left) ? /^[^:\n]{0,80}:\s+/u.exec(left)?.[0] : undefined;
  return again === undefined ? left : left.slice(again.length);
}

/** Names the day that cannot be met: "I won't make the 30th", "not a hope of doing R1 by the 30th". */
const NOT_BY =
  /(?:(?:wo|ca)n['’]?t|cannot|not (?:going|able) to|not a (?:hope|chance)|no (?:hope|chance|way)|unable to|struggl\p{L}*|miss(?:ing)?|ddim yn|(?:alla|fydda|fedra|galla)\p{L}* i (?:ddim|m)|methu)(?!\p{L})[^.?!]{0,60}$/iu;
/** A length of time or a day counted from the current deadline. */
const COUNTED =
  /(?<!\p{L})(?:(?:another|an extra|an additional|a further|one more) (?:(?:couple of |few )?\p{L}*(?:day|week|fortnight|month)s?)|(?:two|three|2|3) (?:more|extra) (?:day|week)s|the (?:(?:mon|tues|wednes|thurs|fri)day|week) after|the following (?:(?:mon|tues|wednes|thurs|fri)day|week)|an? (?:day|week|fortnight|month) (?:later|longer)|(?:wythnos|pythefnos|bythefnos|mis) (?:arall|ychwanegol|yn hwyrach)|yr wythnos wedyn|y? ?dydd \p{L}+ (?:wedyn|canlynol))(?!\p{L})/iu;

/**
 * Rewrites a request for more time with the day first. Leaves out a day that cannot be met, and "another week" counts
 * from the deadline. Returns the words unchanged if they say neither.
 */
export function timeWanted({ said, dates }: Pick<Slots, 'said' | 'dates'>): string {
  const counted = COUNTED.exec(said);
  if (counted !== null) return `${counted[0]} because ${reasonBesides(said, [counted[0]])}`;
  const missed = dates.find(({ words }) => NOT_BY.test(said.slice(0, said.indexOf(words))));
  const wanted =
    (missed === undefined ? ofReturn(said, dates) : undefined) ?? dates.findLast((date) => date !== missed);
  if (dates.length < 2 || wanted === undefined) return said;
  return `until ${wanted.words} because ${reasonBesides(said, [wanted.words])}`;
}

/**
 * The one day on which the return will come, if the other days only give a reason: "if mine came on the 7th? The board
 * meets on the 6th".
 */
function ofReturn(said: string, dates: Slots['dates']): Slots['dates'][number] | undefined {
  const clause = said.split(/[.?!;,]\s+|\s[–-]\s/u).find((part) => IS_RETURN.test(part) && COMES.test(part)) ?? '';
  const within = dates.filter(({ words }) => clause.includes(words));
  return within.length === 1 ? within[0] : undefined;
}
/** Says that something comes in on a day. */
const COMES =
  /(?<!\p{L})(?:c[oa]m(?:e|es|ing)|get(?:s|ting)?|got|have|having|had|send(?:ing)?|sent|arriv\p{L}*|reach\p{L}*|hand(?:ed|ing)?|wait|go|in|d?dod|ddod|daw|ddaw|dd[âa]i|cael|gael|gyrraedd|anfon|aros)(?!\p{L})[^.?!]{0,40}(?<!\p{L})(?:on|by|until|till|til|ar|tan|erbyn)(?!\p{L})/iu;

const reasonBesides = (said: string, left: readonly string[]): string =>
  left
    .reduce((words, one) => words.replace(one, ' '), said)
    .replace(/\s{2,}/gu, ' ')
    .replace(/[\s,;:.?!–-]+$/u, '')
    .trim();
