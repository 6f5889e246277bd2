import type { SaidDate } from '../../../reading/chat/slots.js';
import { BEGINS_ASKING, type MessagePart, partsOfRequest } from './request-parts.js';
import { relativeMoveIn } from './said-deadline.js';

/** Asks or only greets, wherever it stands. */
const ASKS =
  /(?<!\p{L})(?:hope (?:that['’]?s|this is|it['’]?s) (?:ok|okay|all right|alright|fine)|gobeithio (?:bod|fod) (?:hynny|hyn)(?:['’]n| yn) iawn|please|more time|longer|make it|call it|extension|extra \p{L}+|deadline|any chance|is that ok|be (?:ok|okay|alright|all right|fine)|thank(?:s| you)(?! to)|sorry|hi|until then|til+ then|move (?:it|this|that)|push (?:it|this|that)|another (?:few |couple of )?(?:day|week|fortnight|month)s?|os gwelwch|diolch(?! i)|sori|estyniad|(?:rh|r)agor o amser|[mf]wy o (?:amser|amsar)|ychwanegol|(?:symud|gohirio) (?:hwn|hyn|e|o|hi|y)|tan hynny|yn (?:iawn|dderbyniol))(?!\p{L})/iu;
/** Says that something cannot be done by a day, which is about the deadline and gives no reason. */
const CANNOT_BY =
  /(?<!\p{L})(?:not|never|unable|cannot|\p{L}*n['’]?t|ddim|byth|nid)(?!\p{L})[^.;!?]*(?<!\p{L})(?:by|for|on|make|meet|hit|erbyn|at|ar|ar gyfer)\s(?:the\s|yr?\s)?$/iu;
/** Names the subject, not a reason: "re the events budget". */
const TOPIC =
  /^(?:re|regarding|about|on|as for|for|over|with|as regards|with regard to|o ran|ynghylch|ynglŷn â|parthed|am|ar|gyda|ar gyfer|i)\s(?:\S+\s?){1,6}$/iu;
/** Begins a reason within the asking sentence: "… with half the team away". */
const REASON_LINK =
  /(?<!\p{L})(?:with|while|whilst|so that|to (?:let|allow|give)|now that|now|after|following|thanks to|on account of|tra(?: bod)?|er mwyn|wedi i|ar ôl|gyda|efo|diolch i)\s+(?=(?:\S+\s+){2,}\S)/iu;
const EDGES = /^[\s,;:.!?–—-]+|[\s,;:.!?–—-]+$/gu;
/** The fewest words of a reason. */
const ENOUGH = 3;

/** What the reason is for, and the words for its action and its days. */
export interface Reasoned {
  readonly dates: readonly SaidDate[];
  readonly reference: string | null;
  /** The words for the requested day; null if it is none of the dates, absent if no time is asked for. */
  readonly until?: string | null;
}

const isEnough = (words: string): boolean => words.split(/\s+/u).length >= ENOUGH;

/** Whether a number names the action; words with it state the request and not its reason. */
function namesAction(words: string, reference: string | null): boolean {
  const number = /\d+$/u.exec(reference ?? '')?.[0];
  if (number === undefined) return false;
  return new RegExp(`(?<![\\p{L}\\d])#?(?:[A-Z]{2,8}-)?${number}(?![\\p{L}\\d%]|\\s(?:o|of)\\s)`, 'iu').test(words);
}

/** Whether words give a reason, rather than ask, name the subject, or say that it will be late. */
function isWhy(words: string, { dates, until, reference }: Reasoned): boolean {
  if (!isEnough(words) || BEGINS_ASKING.test(words) || ASKS.test(words) || TOPIC.test(words)) return false;
  if (namesAction(words, reference) || relativeMoveIn(words) !== null) return false;
  const within = dates.filter((date) => words.includes(date.words));
  if (until === undefined) return within.length === 0;
  return within.every((date) => {
    const before = words.slice(0, words.indexOf(date.words));
    return date.words !== until && isEnough(before.trim()) && !CANNOT_BY.test(before);
  });
}

/** Joins the parts, keeping what stands between neighbours. */
function joined(said: string, parts: readonly MessagePart[], all: readonly MessagePart[]): string {
  const runs: MessagePart[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    const before = all[all.indexOf(part) - 1];
    if (last !== undefined && before?.end === last.end) runs[runs.length - 1] = { ...last, end: part.end };
    else runs.push(part);
  }
  return runs.map(({ start, end }) => said.slice(start, end).replace(EDGES, '')).join('. ');
}

/**
 * The reason given in its own words beside the day: "another fortnight? Half the schools have not replied". If no
 * clause is left, takes what led to the day ("they have moved us to 2 November so …"), or what the request itself goes
 * on to say.
 */
export function reasonBeside(said: string, request: Reasoned): string | null {
  const all = partsOfRequest(said);
  const why = all.length < 2 ? [] : all.filter(({ words }) => isWhy(words, request));
  if (why.length > 0) return joined(said, why, all);
  const { until = null } = request;
  if (request.until === undefined) return null;
  const cause = causeOf(said, request);
  if (cause !== null) return cause;
  const asks = all.some(({ words }) => BEGINS_ASKING.test(words) || ASKS.test(words));
  const led = all.filter(
    ({ words }) =>
      until !== null &&
      isEnough(words.slice(0, words.indexOf(until)).trim()) &&
      isWhy(words, { ...request, dates: request.dates.filter((date) => date.words !== until) }),
  );
  if (asks && led.length > 0) return joined(said, led, all);
  const link = REASON_LINK.exec(said);
  const rest =
    link === null
      ? ''
      : said
          .slice(link.index)
          .replace(/^(?:with|gyda|efo)\s+/iu, '')
          .replace(EDGES, '');
  const isOther = rest !== '' && !ASKS.test(rest) && request.dates.every(({ words }) => !rest.includes(words));
  if (isOther && !namesAction(rest, request.reference)) return rest;
  const others =
    all.length < 2 || until === null ? [] : all.filter(({ words }) => isOtherwiseWhy(words, until, request.dates));
  return others.length > 0 ? joined(said, others, all) : null;
}

/** What led to it: "Two of them have not replied so it won't go before Friday". */
function causeOf(said: string, { until = null, reference }: Reasoned): string | null {
  const [cause = '', ...follows] = said.split(SO);
  const why = cause.replace(LEADS_UP, '').replace(EDGES, '');
  const isCause =
    until !== null &&
    !/[.!?;]\s/u.test(why) &&
    (cause.includes(until) ? BEFORE_THEN.test(follows.join(' ')) : follows.join(' ').includes(until));
  return isCause && isEnough(why) && !BEGINS_ASKING.test(why) && !namesAction(why, reference) ? why : null;
}
/** The day of the cause itself: "they have moved it to 26 October so I cannot close it before then". */
const BEFORE_THEN = /(?<!\p{L})(?:before|until|till|by) then(?!\p{L})|(?:cyn|tan|erbyn) hynny/iu;
const SO = /[\s,;]+(?:and |a |ac )?(?:so|felly)\s(?!(?:that|far|much|many|long)(?!\p{L}))/iu;
const LEADS_UP = /^(?:(?:it['’]?s|this is) \p{L}+ (?:here )?|um |er |hi |sorry,? |yn anffodus,? |unfortunately,? )+/iu;

/** "Not going to make the 17th" says what happens, and not why. */
const CANNOT =
  /(?<!\p{L})(?:not|never|unable|cannot|\p{L}*n['’]?t|no (?:chance|way|hope)|ddim|byth|nid|dim gobaith|does dim)(?!\p{L})/iu;

/** Whether a clause beside the one that names the day says why, whatever days it names itself. */
const isOtherwiseWhy = (words: string, until: string, dates: Reasoned['dates']): boolean =>
  !dates.some((date) => words.includes(date.words) && CANNOT.test(words)) &&
  isEnough(words) &&
  !words.includes(until) &&
  !BEGINS_ASKING.test(words) &&
  !ASKS.test(words) &&
  !TOPIC.test(words);
