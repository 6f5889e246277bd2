import type { Slots } from '../../../reading/chat/slots.js';
import { unsoftened } from '../../../reading/chat/unsoftened.js';
import { fold } from '../../../reading/text/fold.js';
import { minutesSaid } from './minutes-said.js';

/** Time that somebody wishes for at a meeting: the topic, the presenter, the length, and the words for the meeting. */
export interface TimeWished {
  readonly topic: string;
  readonly presenter: string | null;
  readonly minutes: number;
  readonly when: string | null;
  /** Whether somebody only asks whom to ask for it. */
  readonly isAskedHow: boolean;
}

/** While the parts of a wish are separated, a day is written as "‹d0›" and a person as "‹p0›". */
interface Masked {
  readonly said: string;
  readonly dates: readonly string[];
  readonly people: readonly (string | null)[];
  /** What each mark stands for. */
  readonly words: ReadonlyMap<string, string>;
}

const LENGTH = /(?<!\p{L})(?:hours?|minutes?|mins?|awr|munud\p{L}*)$/iu;
const OF_MEETING =
  "(?:(?:in|at|on|onto|for|during|yn|ym|ar|i)(?:['’]r)?\\s)?(?:(?:the|our|y|yr|mis|fis|nghyfarfod|cyfarfod|gyfarfod|agenda)\\s|agenda['’]r\\s|cyfarfod\\s)*(?:‹d\\d›|(?:next|coming|following) (?:meeting|time|month|agenda|one)|meeting|agenda|(?:g?cyfarfod|nghyfarfod|tro|mis|agenda) nesaf?)(?:['’]s)?(?:\\s(?:meeting|agenda|session))*";
const SAYS_OF =
  '(?:talk|speak|s[oô]n|siarad|sonied)(?: (?:to|with) \\p{L}+)? (?:about|through|on|to|am)|discuss|cover|go (?:through|over)|run through|look at|present|introduce|raise|mention|explain|show(?: (?:us|you|everyone|everybody|people|the group))?|demonstrate|report on|(?:tell|brief|update) (?:\\p{L}+ ){1,2}(?:about|on)|(?:take|walk|talk|lead) (?:\\p{L}+ ){1,2}through|say (?:something|a (?:few )?words?) (?:about|on)|give (?:\\p{L}+ ){0,2}(?:update|report|talk) on|drafod|ddangos(?: i \\p{L}+)?|gyflwyno|egluro|esbonio|godi|adrodd ar|fynd (?:drwy|trwy|dros)|edrych ar|roi diweddariad (?:ar|am)|ddweud (?:gair|rhywbeth) am';
const LINK = `(?:(?:(?:to|i|er mwyn|[gc]ael|allu|fedru) )*(?:${SAYS_OF})|on|about|over|regarding|for|am|ar|ar gyfer|ynghylch|ynglŷn â|i)`;
const AFTER = new RegExp(
  `^(?:['’]s?|s['’])?(?:\\s(?:slot|item|space|in total|or so|eitem))*(?<place>(?:\\s${OF_MEETING})*)(?:\\s(?:for|i|gan) (?<whom>‹p\\d›))?(?<then>(?:\\s${OF_MEETING})*)\\s${LINK}\\s(?<topic>.{3,}?)(?=\\s*(?:[.;?!,(]|\\s[–—-]\\s|$)|\\s(?:if|should|so that|because|since|os|achos|gan (?:fod|ei)|fel (?:bod|y)|plis|please|pls)(?!\\p{L}))`,
  'iu',
);
const TAIL = new RegExp(`\\s${OF_MEETING}$`, 'iu');
const PLACE = new RegExp(`(?<!\\p{L})${OF_MEETING}`, 'iu');
const POSSESSIVE = /^(?:(?:the|his|her|their|my|our|its|y|yr|ei|eu|fy|ein)\s|['’][rni]\s)+/iu;
/** The audience is no part of the topic. */
const TO_WHOM =
  /\s(?:(?:to|with|for) (?:(?:all of )?(?:us|you|them)(?: all)?|every(?:one|body)|people|the (?:group|board|committee))|(?:i|gyda|efo|wrth) (?:b|ph)?(?:awb|ni|chi)|i['’]r (?:grŵp|bwrdd))$/iu;
const WISHES =
  /(?<!\p{L})(?:like|love|appreciate|welcome|grateful|wants?|wanted|needs?|hop(?:e|es|ing)|after|asks?|asked|asking|could do with|wonder\p{L}*|can|could|may|might|would|please|let|give|allow|find|make|book|put|have|has|get|getting|having|room|space|chance|hoff\p{L}*|licio|lico|leicio|isi?o|isie|eisiau|moyn|angen|ga|gaf|gawn|g?cael|gael|geith|gaiff|gofyn|oes|fasa|fasai|byddai|fyddai|tybed|rho\p{L}*|rhoi|roi|allai?|[gf]edr\p{L}*)(?!\p{L})/iu;
/** These Welsh words cause a soft mutation in what follows. */
const SOFTENS = /(?<!\p{L})(?:am|ar|i|gan|drwy|drafod|gyflwyno|ddangos)\s$/iu;
/** Speaks of time in the past, asks how long something takes, or is about papers. */
export const NOT_WISHED =
  /(?<!\p{L})(?:we (?:only |just )?(?:had|took|spent|got)|it took|took|lasted|overran|late|early|working days?|papers?|[bp]h?apurau|cymerodd|cawson|gawson|parodd|treuli\p{L}*|hwyr)(?!\p{L})/iu;
const WHOM_TO_ASK =
  /^(?:who|whom) (?:should|do|would|must|can|could|might|shall) (?:i|we)(?!\p{L})|^(?:â|gyda|efo) phwy|^(?:gan )?b?pwy (?:ddylwn|ddylai|dylwn|dwi|ydw)/iu;
/** The person asked to give the time does not present, and neither does somebody who only passes on a wish. */
const GIVES = /(?<!\p{L})(?:give|grant|allow|find|lend|spare|ask(?:ed|ing)?|tell|told|rhoi|roi|ofyn|gofyn)\s$/iu;
const ANOTHER = /(?<!\p{L})(?:I|we|me|us|you|dwi|ni|fi|mi)(?!\p{L})/u;

function masked(sentence: string, offset: number, { dates, places = [] }: Slots): Masked {
  const words = new Map<string, string>();
  const days: string[] = [];
  const people: (string | null)[] = [];
  let said = sentence;
  const inSentence = places
    .filter(({ start, end }) => start >= offset && end <= offset + sentence.length)
    .toSorted((one, other) => other.start - one.start);
  for (const { start, end, person } of inSentence) {
    const written = sentence.slice(start - offset, end - offset);
    // "Owain's regional events" is part of a title.
    if (/['’]s?$/u.test(written) || /^['’]s?(?!\p{L})/u.test(sentence.slice(end - offset)) || person.isAsker) continue;
    const mark = `‹p${people.length}›`;
    words.set(mark, written);
    people.push(person.name);
    said = `${said.slice(0, start - offset)}${mark}${said.slice(end - offset)}`;
  }
  for (const { words: day } of dates) {
    if (LENGTH.test(day) || !said.includes(day)) continue;
    const mark = `‹d${days.length}›`;
    words.set(mark, day);
    days.push(day);
    said = said.replace(day, mark);
  }
  return { said, dates: days, people, words };
}

const unmasked = (said: string, { words }: Masked): string =>
  said.replace(/‹[dp]\d›/gu, (mark) => words.get(mark) ?? mark);

/** The sentence that gives the length, and where it begins. */
function sentenceWith(said: string, at: number): { readonly sentence: string; readonly start: number } {
  const before = said.slice(0, at);
  const start = Math.max(
    0,
    ...['. ', '? ', '! ', '; ', '\n'].map((end) => before.lastIndexOf(end) + end.length).filter((one) => one > 1),
  );
  const after = /[.?!;\n](?=\s|$)/u.exec(said.slice(at));
  return { sentence: said.slice(start, after === null ? said.length : at + after.index), start };
}

function presenterOf(before: string, whom: string | undefined, { people }: Masked): string | null {
  const named = /‹p(\d)›/u.exec(whom ?? '')?.[1];
  if (named !== undefined) return people[Number(named)] ?? null;
  const last = [...before.matchAll(/‹p(\d)›/gu)].at(-1);
  if (last === undefined) return null;
  const isGiver =
    GIVES.test(before.slice(0, last.index)) || GIVES.test(before) || ANOTHER.test(before.slice(last.index));
  return isGiver ? null : (people[Number(last[1])] ?? null);
}

const wordsIn = (words: string): readonly string[] => fold(words).match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** Whether a title is that of an existing item. */
function isThere(topic: string, { meeting }: Slots): boolean {
  const own = wordsIn(topic);
  return (meeting?.items ?? []).some(({ title }) => own.every((word) => wordsIn(title).includes(word)));
}

/** Reads a wish for time: "David would like half an hour in December on his session"; null if there is none. */
export function timeWished(slots: Slots): TimeWished | null {
  const length = minutesSaid(slots.said);
  if (slots.meeting === undefined || length === null) return null;
  const { sentence, start } = sentenceWith(slots.said, length.start);
  if (NOT_WISHED.test(sentence) || !WISHES.test(sentence)) return null;
  const mask = masked(sentence, start, slots);
  const minutes = minutesSaid(mask.said);
  if (minutes === null) return null;
  const before = mask.said.slice(0, minutes.start);
  const found = AFTER.exec(mask.said.slice(minutes.end))?.groups;
  if (found === undefined) return null;
  const { place = '', then = '', whom, topic: tail = '' } = found;
  let topic = tail;
  const placed: string[] = [PLACE.exec(before)?.[0] ?? '', place, then];
  for (let at = TAIL.exec(topic); at !== null; at = TAIL.exec(topic)) {
    placed.push(at[0]);
    topic = topic.slice(0, at.index);
  }
  const where = placed.join(' ');
  if (where.trim() === '') return null;
  const bare = unmasked(topic, mask)
    .trim()
    .replace(TO_WHOM, '')
    .replace(/ (?:instead|yn lle(?: hynny)?)$/iu, '')
    .replace(POSSESSIVE, '')
    .trim();
  if (!/\p{L}{3}/u.test(bare) || bare.split(/\s+/u).length > 14 || isThere(bare, slots)) return null;
  const day = /‹d\d›/u.exec(where)?.[0];
  return {
    topic: SOFTENS.test(mask.said.slice(0, mask.said.indexOf(tail))) ? unsoftened(bare) : bare,
    presenter: presenterOf(before, whom, mask),
    minutes: minutes.minutes,
    when: day === undefined ? null : (mask.words.get(day) ?? null),
    isAskedHow: WHOM_TO_ASK.test(sentence.trim()),
  };
}
