import { withoutRemarks } from '../../../reading/actions/closing-remark.js';
import type { Slots } from '../../../reading/chat/slots.js';

/** What may follow an action and is no part of it. */
const AFTER =
  /[\s,.;?–-]+(?:\((?:no (?:rush|hurry|date|deadline)(?: yet)?|dim (?:dyddiad|brys))\)|(?:there['’]?s |there is )?no (?:rush|hurry|great rush)(?: at all)?(?: (?:on|with|for|about) (?:it|that|this|them|those))?(?:,? so)?|(?:please )?(?:do(?:n['’]?t| not)|no need to|needn['’]?t) (?:give|put|set|have) (?:it |them |in )?(?:an? |any )?(?:date|deadline|end date)(?: on (?:it|them))?|no (?:particular |set |fixed |firm |real )?(?:date|deadline|end date)(?: (?:yet|for (?:it|that|now|this)|so far|needed|in mind|set))*|(?:does )?dim dyddiad(?: cau)?(?: penodol| pendant)?(?: eto| am nawr| am y tro)?|(?:when|whenever)(?: (?:you|he|she|they|i)(?:'ve| has| have)?(?: get| gets| can| got)?(?: a (?:chance|minute|moment|sec|second|mo|min))?| possible)?|so (?:that )?(?:i|we) do(?:n't|nt| not) forget(?: it)?|before (?:i|we) forget|if (?:you|he|she|they|i|we) (?:can|could|would)|if poss(?:ible)?|if that'?s ok(?:ay)?|please|pls|ok(?:ay)?|thanks|leave (?:it|that) with me|dim (?:hast|brys)|sdim brys|heb frys|pan (?:gei di|gewch chi|fydd) (?:gyfle|amser)|os gwelwch yn dda|plis|rhag (?:i fi|imi) anghofio|g?ad(?:a|e)?(?:wch|wch chi)? (?:o|e|fe|hi|hwnna) (?:efo|gyda|i) (?:fi|mi))[\s.!?]*$/iu;
const DATE_TAIL =
  /^[\s,)]*(?:say|or so|ish|ideally|latest|at the latest|or thereabouts|at a push|tops|dywedwch|ddwedwn i|fan bella|man pella)?[\s.!?)]*$/iu;
/** What stands before a day and makes it a deadline wherever tasks are read. */
const BY =
  /(?:^|\s)(?:by|before|until|till|than|within|ahead of|in advance of|prior to|erbyn|cyn|o fewn|on|ar|ar gyfer|tan|for|at|in|this|next|in time for|ym?)\s+(?:the\s+|y\s+|yr\s+)?$/iu;
const BY_CLOSE =
  /(?:^|\s)(?:by|before|erbyn|cyn)\s+(?:the\s+)?(?:close|end of (?:play|day)|cob|eop|diwedd y dydd|half (?:past )?\w+|noon|midday|lunch(?:time)?|\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm|yb|yp)?)\s+(?:on|of|ar)?\s*$/iu;
/** What a paper is for, in Welsh, right before its meeting. */
const FOR_MEETING = /\s(?:i['’]r|at y|ar gyfer(?: y)?)\s*$/iu;
const LOOSE = /[\s,.;:(–-]*(?:due|when|deadline|say|dyweder|dyddiad)?[\s,.;:(–-]*$/iu;
/** A reason or other words after a day: "by Tuesday? deposit runs out". */
const MORE =
  /^(?:\s+(?:please|pls|plz|plis))?(?:\s*[?!.;,–(-]\s+|\s+(?=(?:because|since|as|so|cos|achos|gan|oherwydd)\s))(?=\S{1,20}\s+\S)/iu;
const BECAUSE =
  /[\s,;–-]+(?:because|since (?!the|last)|as (?:he|she|it|they|we|i|the)\s|so that |cos |'cos |given that|oherwydd|achos|gan fod)\s*.*$/iu;
const FIRST_REASON =
  /^(?:because|since|as|given|following|after|now that|further to|seeing as|in light of|gan|oherwydd|achos|yn dilyn|ar ôl|wedi)\s/iu;
const DAY_FIRST = /^(?:by|before|on|for|in time for|erbyn|cyn|ar)?\s*(?:the |y |yr )?$/iu;

/** Who gave the day is no part of the task: "…, he said by the end of next week". */
const SAYS_WHEN =
  /,?\s+(?:(?:s?he|they|we|i)(?:['’]s|['’]ve)? |(?:dwedodd|ddwedodd|wedodd) (?:e|o|hi|nhw) )?(?:said|says|reckons?|promised|thinks|agreed|bod|y byddai)(?=\s+(?:(?:it|that|he|she|they)(?:['’]d| would) be )?(?:by|before|erbyn|cyn)\s)/iu;

/** States a hoped-for day: "… to write to them, and hopes to have done so by Friday". */
const HOPES_WHEN =
  /,?\s+and (?:(?:s?he|they|i|we) )?(?:hopes?|trusts?|expects?|aims?|intends?|means?|plans?)(?: that)?(?: (?:s?he|they|it|this|i|we))?(?: (?:to|will|would|shall|should|can|may))?(?: (?:have|be|get|do|see)(?!\p{L}))[^,.;]{0,25}?(?=\s(?:by|before)\s)|,?\s+(?:a|ac) (?:mae(?:'n)?|yn|hi'n|ef'n) (?:yn )?(?:gobeithio|bwriadu|disgwyl)[^,.;]{0,30}?(?=\s(?:erbyn|cyn)\s)/iu;

/** Doubts the day afterwards: "… by Friday I think she said". */
const I_THINK =
  /,?\s+(?:i|we) (?:think|believe|reckon)(?: (?:it was|that'?s what|(?:s?he|they) (?:said|wanted)|\p{Lu}\p{L}+ said))?(?=[\s.!?]*$)/iu;
/** "…, wanted for 26 October". */
const WANTED =
  /,\s+(?:(?:which is |it'?s )?(?:wanted|needed|required|due|expected|needs? (?:doing|finishing|sorting|to be (?:done|in|with us|ready)))|(?:all )?to be (?:done|ready|wrapped up|sorted|sent|out|complete[d]?|finished|in hand|in place|with us|here|in|back))\s+(?:for|by|on)\s+/iu;

/** "…, they'll be ready by 2 December", "…, she's after it Monday", "… and will let her have it by 1 December". */
const READY_BY =
  /(?:,| and)\s+(?:(?:(?:it|they|that|this|which|you|s?he|i|we)(?:['’](?:ll|d|s|re|m))?|will|(?:fe |mi )?fydd(?: (?:e|o|hi|nhw|ef))?(?:['’]n| yn)?)\s+){1,2}(?:(?:will|would|should|to|can|is|are|'ll)\s+)?(?:be (?:ready|done|there|finished|with (?:you|us|them|her|him))|barod|have (?:it|them)|let (?:you|them|her|him|us) have (?:it|them|that)|get (?:it|them) (?:to|over to) (?:you|them|her|him|us)|(?:is |are )?(?:after|wants?|needs?|expects?|expecting|waiting for|chasing)(?: (?:it|them|that|this))?)(?=\s+(?:by|for|before|on|in|erbyn|cyn|(?:mon|tues|wednes|thurs|fri)day|next|this|tomorrow|\d)(?!\p{L}))/iu;
/** "…, shall we say 1 December for that". */
const SHALL_WE_SAY =
  /(?:\s+(?:please|plis))?[,.;–-]\s+(?:shall we say|let['’]?s say|call it|gawn ni ddweud|dywedwn ni)\s+(?=\S)/iu;
const FOR_THAT = /(?<=\s(?:by|before|erbyn|cyn)\s[^.;]{2,30})\s+(?:for (?:that|it|this)|ar gyfer hynny)(?=[\s.!?]*$)/iu;
/** "…, 30 November being the cut-off". */
const IS_DEADLINE =
  /^\s*(?:,\s*)?(?:being|is|as|yw(?:['’]r)?|ydi(?:['’]r)?|ydy(?:['’]r)?)(?: (?:the|our|an?|y|yr))?(?: (?:absolute|final|latest|hard))? (?:cut-?off|deadline|due date|last day|target|limit|date|dyddiad(?: cau)?)(?: date)?(?!\p{L})/iu;
const LEADS_TO_DAY = /[\s,;.–-]*(?:(?:with|and|gyda|a|ac)\s+)?(?:(?:the|y|yr)\s+)?$/iu;

/** "…, she has till the December meeting". */
const HAS_TILL =
  /,?\s+(?:s?he|they|i|we)(?:['’](?:s|ve)|\s+(?:has|have|can have))?(?: got)? (?:till?|until)\s+(?=\S)/iu;

/** Removes remarks after a task, and moves a day in them behind the task: "…. Mared needs them by 4 November". */
export function withoutClosing(words: string, dates: Slots['dates']): string {
  const day = dates.findLast((date) => words.includes(date.words))?.words ?? null;
  const { task, isDated, isBefore } = withoutRemarks(words, day);
  if (!isDated || day === null) return task;
  return `${withoutAfter(task)} ${byDay(isBefore ? `before ${day}` : day)}`;
}

function withoutAfter(words: string): string {
  let said = words;
  for (let shorter = said.replace(AFTER, ''); shorter !== said && /\p{L}{2}/u.test(shorter);) {
    said = shorter;
    shorter = said.replace(AFTER, '');
  }
  return said;
}

/** Removes what surrounds a task, and moves its day to the end as a deadline. */
export function withoutAround(words: string, dates: Slots['dates']): string {
  const said = dayCalledDeadline(withoutClosing(words, dates), dates)
    .replace(READY_BY, '')
    .replace(SHALL_WE_SAY, ' by ')
    .replace(FOR_THAT, '')
    .replace(HAS_TILL, ' by ')
    .replace(I_THINK, '')
    .replace(SAYS_WHEN, '')
    .replace(HOPES_WHEN, '')
    .replace(WANTED, ' by ');
  return dayAtEnd(dayOfOwnPart(dayMovedBack(withoutAfter(said), dates), dates), dates);
}

/** Moves a day that is called the deadline behind the task, also out of a sentence of its own. */
export function dayCalledDeadline(words: string, dates: Slots['dates']): string {
  for (const { words: day } of dates) {
    const at = words.indexOf(day);
    const called = at < 1 ? undefined : IS_DEADLINE.exec(words.slice(at + day.length))?.[0];
    if (called !== undefined)
      return `${words.slice(0, at).replace(LEADS_TO_DAY, '')} by ${day}${words.slice(at + day.length + called.length)}`;
  }
  return words;
}

/** A day in a part of its own after the task, with a few words about it: "…. Needed 26 Oct cop", "…, 9 Dec at the outside". */
const OWN_PART =
  /^(?<task>.*\p{L})[.,;–-]+\s+(?<before>(?:\p{L}+\s+){0,3})‹day›(?<after>(?:\s+\p{L}[\p{L}'’]*){0,4})[\s.!]*$/isu;
/** Belong to what follows: "by 9 Dec for the Minister" says more than when. */
const SAYS_MORE = /(?<!\p{L})(?:when|if|and|but|with|then|he|she|they|i|we|you|pan|os|ac|ond)(?!\p{L})/iu;

function dayOfOwnPart(said: string, dates: Slots['dates']): string {
  const day = dates.findLast(({ words }) => said.includes(words))?.words;
  if (day === undefined) return said;
  const at = said.lastIndexOf(day);
  const found = OWN_PART.exec(`${said.slice(0, at)}‹day›${said.slice(at + day.length)}`)?.groups;
  const { task = '', before = '', after = '' } = found ?? {};
  if (found === undefined || SAYS_MORE.test(`${before} ${after}`) || before + after === '') return said;
  return `${task} ${byDay(day)}`;
}

/** Moves a leading day to the end, where days usually stand: "By Friday, Rhys to send the charts". */
function dayMovedBack(said: string, dates: Slots['dates']): string {
  const first = dates[0]?.words;
  const at = first === undefined ? -1 : said.indexOf(first);
  if (first === undefined || at < 0 || !DAY_FIRST.test(said.slice(0, at))) return said;
  const rest = said.slice(at + first.length).replace(/^[\s,:–-]+/u, '');
  return /\p{L}{2}.* \p{L}/u.test(rest)
    ? `${rest} ${byDay(/(?:before|cyn)\s*(?:the |y |yr )?$/iu.test(said.slice(0, at)) ? `before ${first}` : first)}`
    : said;
}

const DAY_WORD =
  /^(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|heddiw|heno|yfory|fory|dydd \p{L}+)$/iu;
const ABOUT_AFTER = /^\s(?:about|regarding|re|concerning|am|ynghylch|ynglŷn [âa])\s+\S/iu;
const byDay = (day: string): string =>
  /^(?:by|before|erbyn|cyn)\s/iu.test(day) ? day : `by ${day.replace(/^(?:on|for|ar)\s/iu, '')}`;

function dayAtEnd(said: string, dates: Slots['dates']): string {
  const date = dates.findLast(({ words }) => said.includes(words))?.words;
  const at = date === undefined ? -1 : said.lastIndexOf(date);
  if (date === undefined || at < 1) return said.replace(BECAUSE, '');
  const after = said.slice(at + date.length);
  // "Papur i'r cyfarfod nesaf" is wanted by then.
  if (/cyfarfod/iu.test(date) && FOR_MEETING.test(said.slice(0, at)) && DATE_TAIL.test(after))
    return `${said.slice(0, at).replace(FOR_MEETING, '')} erbyn y ${date}`;
  const before = said.slice(0, at).replace(/[\s,]*[([]\s*((?:by|before|on|due|erbyn|cyn)\s+)?$/iu, ' $1');
  // "Ring them back tomorrow about the hall": the day stands before what it is about.
  if (DAY_WORD.test(date) && ABOUT_AFTER.test(after))
    return `${said
      .slice(0, at)
      .replace(/\s(?:on|ar)\s$/iu, ' ')
      .trimEnd()}${after.replace(/[\s.!]+$/u, '')} ${byDay(date)}`;
  if (!DATE_TAIL.test(after))
    return MORE.test(after) ? dayAtEnd(said.slice(0, at + date.length), dates) : said.replace(BECAUSE, '');
  if (BY_CLOSE.test(before)) return `${before.replace(BY_CLOSE, '')} ${byDay(date)}`;
  return BY.test(before) ? before + date : `${before.replace(LOOSE, '')} ${byDay(date)}`;
}

/** What may follow a leading reason, from each mark on: "because they close early, Mared to …". */
export function afterReason(said: string): readonly string[] {
  if (!FIRST_REASON.test(said)) return [];
  return [...said.matchAll(/\s+[–—-]+\s+|[,;:.]\s+/gu)].map(({ index, 0: mark }) => said.slice(index + mark.length));
}

/** A day for everything said before it: "Both by Tuesday". */
const DAY_OF_ALL =
  /[.;,]\s+(?:(?:both|all(?: (?:two|three|four|of (?:them|those|it)))?|each|everything|y ddau|y ddwy|i gyd|pob un)(?: of (?:them|those))?(?:,? (?:to be )?(?:done|due|wanted|needed|in|ready|finished))?,? (?:by|before|for|on|erbyn|cyn|at)) (?<day>[^.;]{3,40}?)(?: please| plis)?[.!]*$/iu;

/** Separates several tasks from the one day for all of them; null if there is no such day. */
export function dayOfAll(said: string): { readonly rest: string; readonly day: string } | null {
  const found = DAY_OF_ALL.exec(said);
  return found === null ? null : { rest: said.slice(0, found.index), day: found.groups?.['day'] ?? '' };
}
