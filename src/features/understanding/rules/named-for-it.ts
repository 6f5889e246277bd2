import type { Slots } from '../../../reading/chat/slots.js';

/** The line of a task whose thing is only "it". */
const OF_IT = /^(?<who>ACTION: (?:.+? to )?)(?<verb>\p{L}+(?: (?:up|out|in))?) (?:it|one)(?<rest>(?![\p{L}'’]).*)$/su;
/** In Welsh "it" stands before the verb: "ei lunio", "ei llunio hi". */
const WELSH_IT =
  /^(?<who>ACTION: (?:.+? (?:to|i) )?)(?:ei|eu) (?<verb>\p{L}+)(?: (?:e|o|fe|fo|hi|nhw)(?!\p{L}))?(?<rest>.*)$/su;
/** Somebody wants something: "we need a map of the sites". */
const WANTED =
  /(?<!\p{L})(?:needs?|wants?|like|after|asked for|asking for|get|see|mae angen|(?:yn|['’]n) (?:gofyn am|chwilio am)|isio|eisiau) (?<thing>(?:an?|some|the|\p{Ll}{3,}s) [^.,;:!?]{3,70}?|[^.,;:!?]{3,70}?(?<=mae angen [^.,;:!?]{3,70}))(?=[.,;!?]|\s(?:by|before|and|so|but|erbyn|cyn)\s)/giu;

/** What is to be done about something: "pick that up", "take it forward", "see to it". */
const ABOUT_IT =
  /^(?<who>ACTION: (?:.+? (?:to|i) )?)(?<verb>(?:pick|take|follow|sort|write|draw|get|put|set) (?=\p{L}+ (?:up|on|forward|away|out|off|right|straight))|(?:look (?:into|after|at)|deal with|see to|sort|handle|do|cover|arrange|tackle|organise|gwneud|trefnu|edrych ar|delio (?:efo|gyda|â)) )(?:it|that|this|them|hyn|hynny|hwnna|o|e|fo)(?<more>(?: (?:up|on|forward|away|out|off|right|straight))?)(?<rest>(?![\p{L}'’]).*)$/su;
/** What is wrong with something: "the boiler in the hall is leaking". */
const SUBJECT =
  /(?:^|[.;!?]\s+)(?<thing>(?:the|our|my|that|this|y|yr|ein|fy) [^.,;:!?]{3,50}?)(?=['’]s (?:\p{L}+(?:ing|ed|en)|not|gone|got|out|down|full|late|wrong|still|too|very|been)(?!\p{L})| (?:is|are|has|have|needs?|was|were|isn['’]t|aren['’]t|keeps?|looks?|wants|won['’]t|doesn['’]t|still)(?!\p{L}))/giu;

const wantedIn = (before: string): RegExpExecArray | undefined =>
  [...before.matchAll(WANTED)].at(-1) ?? [...before.matchAll(SUBJECT)].at(-1);
const lowered = (thing: string): string => thing.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());

/** Names what a task is about where it only says "it": "They want a map of the sites. I'll draw it by Friday." */
export function namedForIt(line: string, said: string, dates: Slots['dates'] = []): string {
  const { who = '', verb = '', rest = '' } = (OF_IT.exec(line) ?? WELSH_IT.exec(line))?.groups ?? {};
  if (verb === '') return namedBefore(line, said, dates);
  const before = said.slice(0, said.toLowerCase().lastIndexOf(`${verb} `.toLowerCase()));
  const thing = wantedIn(before)?.groups?.['thing'];
  return thing === undefined ? line : `${who}${verb} ${lowered(thing)}${rest}`;
}

/** "We need quotes for the minibus by Friday. Owain, can you pick that up?" */
function namedBefore(line: string, said: string, dates: Slots['dates']): string {
  const { who = '', verb = '', more = '', rest = '' } = ABOUT_IT.exec(line)?.groups ?? {};
  if (verb === '') return line;
  const before = said.slice(0, said.toLowerCase().lastIndexOf(verb.toLowerCase()));
  const wanted = wantedIn(before);
  const thing = wanted?.groups?.['thing'];
  if (wanted === undefined || thing === undefined) return line;
  const day = dates.find(({ words }) => !thing.includes(words) && before.slice(wanted.index).includes(words))?.words;
  const when =
    day === undefined || rest.includes(' by ') ? '' : ` by ${day.replace(/^(?:by|before|for|on|erbyn|cyn) /iu, '')}`;
  return `${who}${verb.trim()}${more} ${lowered(thing)}${rest}${when}`;
}
