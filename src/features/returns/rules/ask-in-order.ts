import type { Slots } from '../../../reading/chat/slots.js';

/** "… from all the policy leads, back with me by 11 November": what is wanted stands before whom it is wanted from. */
const FROM =
  /^(?:(?:can|could|please|may|id|i|we|you|he|she|they|['’]?d|would|like|want|need|have|get|find out|collect|dear all|leads|mae|ma|arna|arnaf|arnom|arnon|dwi|dw|rwy|rydw|rydyn|rydym|ni|hoffwn|hoffem|byddwn i|[cg]ael|angen|eisiau|isio|isie|moyn|yn|['’]n)[\s,]+|['’]d\s+)*(?<what>.{3,300}?)\s+(?:from|out of|off|gan|oddi wrth|wrth)\s+(?:all|each|every|every one|each one|[bp]ob|bawb|yr holl)?\s*(?:one )?(?:of |un o )?(?:the |y |yr |['’]r )?(?:un o['’]r )?$/isu;
/** What whoever is named owes: "the leads owe me two risks and one wish". */
const OWED =
  /^(?:['’]s?)?\s*(?:each |all |i gyd )?(?:please |plis )?(?:for|owes? (?:me|us)|to (?:have )?(?:given?|told|tell|sent|send|let) (?:me|us)(?: have| know)?|am|i (?:roi|ddweud|anfon)(?: (?:wrth|i|at) \p{L}+)?)(?!\p{L})\s*:?\s*(?<what>[^.?!]{3,300})/iu;
/** "… go round the leads asking each of them for two risks": what is wanted stands after what asks them for it. */
const ASKING =
  /^[^.?!:]{0,30}?[\s,;–-]+(?:asking|inviting|requesting|requiring|(?:and|to) (?:ask|invite|request)|(?:yn|gan|i) (?:eu )?(?:g?of[iy]n|wahodd|h?annog))(?:[\s,]+(?:each|every|all|any)(?: and every)?(?: (?:one|lead))?(?: of (?:them|the leads))?|[\s,]+(?:them|everyone|everybody)(?: all)?|[\s,]+(?:iddyn nhw|iddynt|i bob (?:un|arweinydd)(?: ohonyn(?:t|\s?nhw))?|i bawb))?[\s,]+(?:(?:for|about|am|to (?:give|tell|send|let|supply|provide|list|name|set out|say|share|report|offer)|i (?:roi|ddweud|nodi|anfon|restru|rannu))(?:\s(?:me|us|inni|i ni|wrthym|wrthon ni))?\s(?:have |know |of )?)?(?<what>[^.?!]{3,300})/iu;
/** Where a list goes on: before another that is counted, asked or named as theirs. */
const NEXT =
  /;\s*|,\s+(?:(?:and|plus|a|ac|hefyd)\s+)?|\s(?:and|plus|a|ac|hefyd)\s(?=(?:one|two|three|four|\d|an?|any|their|what|which|how|where|when|who|whether|un|dau|dwy|tri|tair|eu|beth|be|sut|faint)(?!\p{L}))/iu;
/** No question of a list is longer. */
const MOST_WORDS = 9;
const NUMBERED = /(?:^|[\s:;,])\(?([1-9])[.)]\s+/gu;
/** "For a return: 1. … 2. …" begins what it asks with a number. */
const IN_NUMBERS = /(?:^|[\s:;,])\(?1[.)]\s.{2,300}[\s;,]\(?2[.)]\s/su;
const ALL_LEADS =
  /(?<!\p{L})(?:(?:all|each|every)(?: of)?(?: the)? (?:policy )?leads?|the (?:policy )?leads|(?:bob|pob|yr holl|holl) arweinwy(?:dd|r)(?: polisi)?|(?:yr |i['’]r |['’]r )arweinwyr(?: polisi)?)(?!\p{L})/iu;
/** What stands at the edges of a question and is no part of it. */
const EDGES_OF = /^[\s:;,.–-]+|(?:[\s:;,.–-]|\s(?:and|a|ac|plus|hefyd))+$/giu;
const THANKS = /[\s,.;]+(?:many )?(?:thanks|thank you|cheers|ta|diolch)(?!\p{L})[^.?]{0,40}$/iu;

/** Whether what is wanted is listed: by numbers, or after a colon, as questions or as so many of something. */
export const listsQuestions = (said: string): boolean => IN_NUMBERS.test(said) || ASKS_AFTER_COLON.test(said);
const ASKS_AFTER_COLON =
  /:\s+(?:what|which|how|who|where|when|whether|one|two|three|up to|between|\d|beth|be|pa|sut|faint|pwy|un|dau|dwy)(?![\p{L}])/iu;

/** Who is asked: the set that is named, else all leads where they are said. */
export const whoInAsk = ({ said, set }: Pick<Slots, 'said' | 'set'>): string | null =>
  (set !== null && said.toLowerCase().includes(set.toLowerCase()) ? set : null) ??
  ALL_LEADS.exec(said)?.[0].replace(/^i?['’]r /u, 'yr ') ??
  set;

/**
 * A request for a return in the form in which it is read, whatever its order: who is asked, the day, then the questions. Null
 * where it does not list what is wanted, or say it before whom it is wanted from.
 */
export function askInOrder({ said, set, dates }: Pick<Slots, 'said' | 'set' | 'dates'>): string | null {
  const who = whoInAsk({ said, set });
  const day = dayAsked({ said, dates });
  if (who === null || day === undefined) return null;
  const body = withoutDay(said.replace(THANKS, ''), day);
  const questions = questionsIn(body, who);
  return questions === null || questions.length === 0 ? null : `${who} for a return by ${day}: ${questions.join('; ')}`;
}

/** Where a question begins, and goes on to the end of its clause. */
const IN_QUESTION =
  /(?<!\p{L})(?:what|which|how|who|where|when|whether|be|beth|pa|sut|faint|pwy|pryd)(?!\p{L})[^.?!;:\n]*$/iu;
const BY = /(?<!\p{L})(?:by|due|deadline|no later than|erbyn|ddim hwyrach na)(?: (?:the|y|yr))? ?$/iu;

/** By which day it is wanted: one said with "by", and none that a question itself names, "… do you expect before March?" */
function dayAsked({ said, dates }: Pick<Slots, 'said' | 'dates'>): string | undefined {
  let from = 0;
  const days = dates.map(({ words }) => {
    const at = said.indexOf(words, from);
    from = at < 0 ? from : at + words.length;
    const before = said.slice(0, Math.max(at, 0));
    return { words, isInQuestion: IN_QUESTION.test(before), isBy: BY.test(before) };
  });
  const outside = days.filter(({ isInQuestion }) => !isInQuestion);
  const likely = outside.length > 0 ? outside : days;
  return (likely.findLast(({ isBy }) => isBy) ?? likely.at(-1))?.words;
}

const WANTS =
  /(?<!\p{L})(?:ask|asking|get|(?:can|could|may) (?:i|we) have|need|want|i?['’]?d like|would like|owes?|collect|return|gofyn\p{L}*|ofyn\p{L}*|angen|eisiau|isio|isie|moyn|hoffwn|hoffem|ymateb|(?:an?|the|ein|y|anfon\p{L}*|gyrr\p{L}*|hala) form|ffurflen|commission\p{L}*|comisi\p{L}*)(?!\p{L})/iu;

/** Whether several things are wanted of leads by a day, in whatever words and order. */
export const wantsSeveral = (slots: Pick<Slots, 'said' | 'set' | 'dates'>): boolean =>
  WANTS.test(slots.said) && (askInOrder(slots)?.split('; ').length ?? 0) > 1;

/** Words that say only that it is to be back by then: "all in by Friday", "to be with us by the 9th", "nôl erbyn dydd Iau". */
const TO_BE_BACK =
  "(?:all|everything|it|them|these|answers?|replies|responses|returns?|please|to|be|come|coming|reach|arrive|us|me|with|back|in|here|due|deadline|needed|wanted|i|we|need|want|popeth|y|cwbl|cyfan|atebion|ymateb(?:ion)?|yn|nôl|ôl|mewn|miwn|g?c?yrraedd|ein|ni|fi|['’]n|[,:–-])";
/** What is left of a request without its day, and the words that only lead to it. */
const withoutDay = (said: string, day: string): string =>
  said
    .replace(
      new RegExp(
        `(?<=[.,;!?\\n–-]\\s*)(?:${TO_BE_BACK}[\\s]+){1,7}(?=(?:by|before|for|on|no later than|erbyn|cyn|ar)?\\s?(?:the |y |yr )?${escaped(day)})`,
        'iu',
      ),
      '',
    )
    .replace(
      new RegExp(
        `(?:(?<=[.;!?])\\s*|[,;–-]?\\s*)(?:and )?(?:(?:i need (?:it|them) |needed |back |due |deadline |answers? |replies |responses |atebion |yn ôl )(?:\\p{L}+ ){0,3}?)*(?:(?:no later than|not later than|by|before|for|on|ddim hwyrach na|erbyn|cyn|ar) )?(?:(?:the|y|yr) )?${escaped(day)}(?:[ ,]+(?:please|plis|latest|at the latest|at the outside|fan bellaf))?[.!]?`,
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
    const asked = tidied(
      body
        .slice(at + 1)
        .split(
          /;|,(?=\s(?:what|how|who|which|where|when|beth|sut|ble|faint|pwy|pryd)(?!\p{L}))|\s(?:and|a|ac) (?=(?:what|how|who|which|where|when|one|two|\d|beth|be|sut|ble|faint|ph?wy|ph?a|ph?ryd)(?!\p{L}))/iu,
        ),
    );
    return asked.length === 1 ? listed(asked[0] ?? '') : asked;
  }
  const place = body.toLowerCase().indexOf(who.toLowerCase());
  const [before, after] = [body.slice(0, Math.max(0, place)), place < 0 ? '' : body.slice(place + who.length)];
  const colon = /^[^.?!:]{0,60}:\s+(?<what>[^.?!]{3,400})/u.exec(after)?.groups?.['what'];
  const owed = colon ?? OWED.exec(after)?.groups?.['what'] ?? ASKING.exec(after)?.groups?.['what'];
  const several = owed === undefined ? [] : listed(owed.replace(/\s[–—-]\s.*$/su, ''));
  if (several.length > 1) return several;
  const what = FROM.exec(before.replace(/^.*[.!?]\s+(?=\S.*\s\S)/su, ''))?.groups?.['what'];
  const wanted = what?.replace(LEADS_IN, '').replace(WANTED_OF, '').trim();
  return wanted === undefined || wanted === '' ? null : listed(wanted);
}

/** The questions of a list; all of it as one where its parts are none. */
function listed(words: string): readonly string[] {
  const parts = tidied(words.split(NEXT));
  const areShort = parts.every((part) => part.split(/\s+/u).length <= MOST_WORDS);
  return parts.length > 1 && areShort ? parts : tidied([words]);
}

/** "Right – costings, I want them (off all leads)": what only leads in, and says again that it is wanted. */
const LEADS_IN = /^(?:(?:right|ok|okay|so|now|iawn|reit|felly)\s?[,–-]\s+)+/iu;
const WANTED_OF =
  /[\s,;:.–-]+(?:(?:i|we) (?:['’]ll |will )?(?:want|need|['’]d like)|(?:dwi|rydw i|dan ni|rydyn ni) (?:isio|eisiau|angen))(?: (?:them|it|those|these|that|nhw|hwnnw|hynny|rheini))?$/iu;

const tidied = (parts: readonly string[]): readonly string[] =>
  parts.map((one) => one.replace(EDGES_OF, '').trim()).filter((one) => one !== '');

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
