import type { Slots } from '../../../reading/chat/slots.js';
import { askedPart, TELLS_TO_ASK } from './asked-part.js';
import { dayAsked, withoutDay } from './day-asked.js';
import { markedList } from './list-marks.js';
import { ASKED_WORD, countsIn, isQuestion } from './question-words.js';
import { splitQuestions, tidied } from './split-questions.js';

/** What is wanted stands before who must send it: "… from all the policy leads, back with me by 11 November". */
const FROM =
  /^(?:(?:can|could|please|may|id|i|we|you|he|she|they|['’]?d|would|like|want|need|have|get|find out|collect|dear all|leads|mae|ma|arna|arnaf|arnom|arnon|dwi|dw|rwy|rydw|rydyn|rydym|ni|hoffwn|hoffem|byddwn i|[cg]ael|angen|eisiau|isio|isie|moyn|yn|['’]n)[\s,]+|['’]d\s+)*(?<what>.{3,300}?)\s+(?:from|out of|off|gan|oddi wrth|wrth)\s+(?:all|each|every|every one|each one|[bp]ob|bawb|yr holl)?\s*(?:one )?(?:of |un o )?(?:the |y |yr |['’]r )?(?:un o['’]r )?$/isu;
/** What the named people owe: "the leads owe me two risks and one wish". */
const OWED =
  /^(?:['’]s?)?\s*(?:each |all |i gyd )?(?:please |plis )?(?:for|owes? (?:me|us)|to (?:have )?(?:given?|told|tell|sent|send|let) (?:me|us)(?: have| know)?|am|i (?:roi|ddweud|anfon)(?: (?:wrth|i|at) \p{L}+)?)(?!\p{L})\s*:?\s*(?<what>[^.?!]{3,300})/iu;
/** What is wanted stands after the verb of asking: "… go round the leads asking each of them for two risks". */
const ASKING =
  /^[^.?!:]{0,30}?[\s,;–-]+(?:asking|inviting|requesting|requiring|(?:and|to) (?:ask|invite|request)|(?:yn|gan|i) (?:eu )?(?:g?of[iy]n|wahodd|h?annog))(?:[\s,]+(?:each|every|all|any)(?: and every)?(?: (?:one|lead))?(?: of (?:them|the leads))?|[\s,]+(?:them|everyone|everybody)(?: all)?|[\s,]+(?:iddyn nhw|iddynt|i bob (?:un|arweinydd)(?: ohonyn(?:t|\s?nhw))?|i bawb))?[\s,]+(?:(?:for|about|am|to (?:give|tell|send|let|supply|provide|list|name|set out|say|share|report|offer)|i (?:roi|ddweud|nodi|anfon|restru|rannu))(?:\s(?:me|us|inni|i ni|wrthym|wrthon ni))?\s(?:have |know |of )?)?(?<what>[^.?!]{3,300})/iu;
const ALL_LEADS =
  /(?<!\p{L})(?:(?:all|each|every)(?: of)?(?: the)? (?:policy )?leads?|the (?:policy )?leads|(?:bob|pob|yr holl|holl) arweinwy(?:dd|r)(?: polisi)?|(?:yr |i['’]r |['’]r )arweinwyr(?: polisi)?)(?!\p{L})/iu;
const THANKS = /[\s,.;]+(?:many )?(?:thanks|thank you|cheers|ta|diolch)(?!\p{L})[^.?]{0,40}$/iu;

/** Whether the request lists what it wants: with marks, or after a colon as questions or counted things. */
export const listsQuestions = (said: string): boolean => markedList(said) !== null || ASKS_AFTER_COLON.test(said);
const ASKS_AFTER_COLON = new RegExp(`:\\s+(?:${ASKED_WORD}|whether|up to|between)`, 'iu');

/** Who is asked: the named set, else "all leads" if the words say so. */
export const whoInAsk = ({ said, set }: Pick<Slots, 'said' | 'set'>): string | null =>
  (set !== null && said.toLowerCase().includes(set.toLowerCase()) ? set : null) ??
  ALL_LEADS.exec(said)?.[0].replace(/^i?['’]r /u, 'yr ') ??
  set;

/** The parts of a request for a return, in whatever order they came. */
export interface Ordered {
  readonly who: string;
  readonly day: string;
  readonly questions: readonly string[];
  /** Whether it is certain where each question ends. */
  readonly isSure: boolean;
  /** Whether the questions are listed, or worded as questions. */
  readonly isListed: boolean;
}

/** Who is asked, by which day, and what; null if one of these is missing. */
export function orderedAsk({ said, set, dates }: Pick<Slots, 'said' | 'set' | 'dates'>): Ordered | null {
  const who = whoInAsk({ said, set });
  const day = dayAsked({ said, dates });
  if (who === null || day === undefined) return null;
  const asked = questionsIn(withoutDay(said.replace(THANKS, ''), day), who);
  if (asked === null || asked.questions.length === 0 || asked.questions.some((one) => OF_ANSWERS.test(one)))
    return null;
  return { who, day, ...asked };
}

/** Rewrites the request in the order that the grammar reads: who, the day, then the questions. */
export const inOrder = ({ who, day, questions }: Ordered): string =>
  `${who} for a return by ${day}: ${asLines(questions)}`;

/**
 * Writes the questions so that they are read one by one again; a bullet keeps the commas of a single one from splitting
 * it.
 */
const asLines = (questions: readonly string[]): string =>
  questions.length === 1 ? `\n- ${questions[0] ?? ''}` : questions.join('; ');

const WANTS =
  /(?<!\p{L})(?:ask|asking|poll|quiz|survey|get|(?:can|could|may) (?:i|we) have|need|want|i?['’]?d like|would like|owes?|(?:let|tell|give) (?:us|me)|collect|return|gofyn\p{L}*|ofyn\p{L}*|angen|eisiau|isio|isie|moyn|hoffwn|hoffem|ymateb|(?:an?|the|ein|y|anfon\p{L}*|gyrr\p{L}*|hala) form|ffurflen|commission\p{L}*|comisi\p{L}*)(?!\p{L})/iu;

/** Asks who has answered, which is about a return already sent out. */
const OF_ANSWERS =
  /(?<!\p{L})(?:(?:has|have|hasn['’]?t|haven['’]?t|not|yet to|to) (?:answer|repl|respond)\p{L}*|(?:heb|wedi) (?:ateb|ymateb))(?!\p{L})/iu;

/**
 * Whether somebody wants several things from leads by a day, or puts questions to them, in whatever words and order.
 */
export function wantsSeveral(slots: Pick<Slots, 'said' | 'set' | 'dates'>): boolean {
  const ordered = orderedAsk(slots);
  if (ordered === null) return false;
  const { questions, isListed, isSure } = ordered;
  const isToBeAsked = TELLS_TO_ASK.test(slots.said) && isQuestion(questions[0] ?? '');
  const isAsked =
    isToBeAsked || (isListed && isSure && (countsIn(slots.said).length > 0 || questions.every(isQuestion)));
  return isAsked || (questions.length > 1 && WANTS.test(slots.said));
}

type Asked = Pick<Ordered, 'questions' | 'isSure' | 'isListed'>;

function questionsIn(body: string, who: string): Asked | null {
  const marked = markedList(body);
  const counted = (head: string): number | null => countsIn(head).at(-1)?.count ?? null;
  if (marked !== null) {
    const questions = tidied(marked.parts);
    const count = counted(marked.head);
    return { questions, isSure: count === null || count === questions.length, isListed: true };
  }
  const part = askedPart(body, who);
  if (part !== null) {
    const head = body.slice(0, Math.max(0, body.indexOf(part.text)));
    return { ...splitQuestions(part.text, counted(head)), isListed: part.isListed };
  }
  const wanted = wantedOf(body, who);
  return wanted === null ? null : { ...splitQuestions(wanted, null), isListed: false };
}

/** What the named people owe or are asked for, else what stands before their name. */
function wantedOf(body: string, who: string): string | null {
  const place = body.toLowerCase().indexOf(who.toLowerCase());
  const [before, after] = [body.slice(0, Math.max(0, place)), place < 0 ? '' : body.slice(place + who.length)];
  const owed = OWED.exec(after)?.groups?.['what'] ?? ASKING.exec(after)?.groups?.['what'];
  const listed = owed?.replace(/\s[–—-]\s.*$/su, '');
  if (listed !== undefined && splitQuestions(listed, null).questions.length > 1) return listed;
  const what = FROM.exec(before.replace(/^.*[.!?]\s+(?=\S.*\s\S)/su, ''))?.groups?.['what'];
  const wanted = what?.replace(LEADS_IN, '').replace(WANTED_OF, '').trim();
  return wanted === undefined || wanted === '' ? null : wanted;
}

/** Only leads in, or repeats that it is wanted: "Right – costings, I want them (off all leads)". */
const LEADS_IN = /^(?:(?:right|ok|okay|so|now|iawn|reit|felly)\s?[,–-]\s+)+/iu;
const WANTED_OF =
  /[\s,;:.–-]+(?:(?:i|we) (?:['’]ll |will )?(?:want|need|['’]d like)|(?:dwi|rydw i|dan ni|rydyn ni) (?:isio|eisiau|angen))(?: (?:them|it|those|these|that|nhw|hwnnw|hynny|rheini))?$/iu;
