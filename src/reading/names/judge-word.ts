import { isImperative } from '../leads/imperative-verbs.js';
import { isAcronym, isDateWord, isEveryday, isSmallWord } from './everyday-words.js';
import type { Token } from './name-tokens.js';

/** A word of a text with its surroundings. */
export interface Around {
  readonly text: string;
  readonly token: Token;
  readonly before: Token | null;
  readonly after: Token | null;
  /** The text between it and the neighbouring words, or up to an end of the text if there is none. */
  readonly left: string;
  readonly right: string;
}

/** What a possible name is: certainly somebody's, perhaps, or clearly no name. */
export type Verdict = 'name' | 'doubt' | 'word';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Follows "Will" and "May" as verbs, or a verb that begins its sentence. */
const AFTER_MODAL = set(
  'the we you they it he she this that these those there i our your any all anyone somebody everyone',
);
const AFTER_VERB = set('the an all any each every this that these those our your their its his her up down out off');
/** Follows the name of somebody who does something. */
const AFTER_LEAD = set('to will i and or is has said agreed reported asked noted a ac yn wedi');
/** Stands before people's names; "see" and "with" stand before things as well. */
const BEFORE_PERSON = set(`
ask asks asked tell told remind reminded email emailed message messaged thank thanks contact contacted chase chased nudge
invite invited call called copy cc inform informed brief briefed by dear hi hello from gofyn gofynnwch dweud gan at annwyl
diolch mr mrs ms miss dr prof professor cllr sir dame lord lady
`);
const BEFORE_DATE = set('in during since early late mid mis fis ym ers last this next');
const BOUNDS_DATE = set('end start beginning middle week month diwedd ddiwedd dechrau canol');
const PLACE_AFTER = set(`
road street house hospital school avenue lane court park hall close centre center university college terrace square bridge
library museum hotel station farm primary secondary surgery estate building
`);
const PLACE_BEFORE = set(`
heol ffordd stryd ty ysgol parc pen plas nant llan rhyd maes caer gwyl sant eglwys ysbyty canolfan neuadd coleg llyn afon
castell glan cwm tre pont st saint mount fort lake river cape port
`);
/** Words that make an everyday word a thing, even if somebody has that name. */
const THINGS: Readonly<Record<string, ReadonlySet<string>>> = {
  black: set('asian people communities community history minority lives african caribbean colleagues staff led'),
  white: set('paper papers people british'),
  green: set('paper papers book deal energy'),
  north: set('wales west east yorkshire korea sea'),
  south: set('wales west east africa yorkshire korea'),
  west: set('wales midlands yorkshire sussex indies'),
  east: set('wales midlands sussex anglia africa asia'),
  price: set('list lists increase increases rise rises cap index point points per'),
  grant: set('funding scheme award awards application applications agreement letter conditions'),
  grants: set('scheme team committee'),
  bill: set('stage committee'),
  page: set('numbers number'),
  town: set('council hall centre'),
  park: set('authority'),
  young: set('people person women men adults carers'),
  old: set('age people'),
  day: set('one'),
  board: set('member members meeting meetings'),
  long: set('term covid'),
  short: set('term'),
  law: set('commission society'),
  bank: set('holiday holidays'),
};

const STARTS = /(?:^|[.!?:;•●▪*\n\r\t|(“"‘[–—-]\s*|^\s*[\d.)]+\s*)$/u;
const STOPS = /^\s*[.,;:!?)\]”"|\n\r]/u;
/** Whether the statement, or a part of it, ends with a word. */
const endsAt = (right: string, after: Token | null): boolean => after === null || STOPS.test(right);

/** Whether a word ends the statement, or owns something: no word does that if it only joins others. */
const isWhose = (right: string, after: Token | null): boolean =>
  endsAt(right, after) || /^['’]s?(?!\p{L})/u.test(right);

const isLower = ({ words }: Token): boolean => !/^\p{Lu}/u.test(words);
const isShouted = ({ words }: Token): boolean => words.length > 1 && words === words.toUpperCase();

/** Whether a word for a month or a day of the week means that here. */
function isDate({ token, before, left, right, text }: Around): boolean {
  if (!isDateWord(token.letters)) return false;
  if (/^[\s,]{0,3}\d/u.test(right) || /\d(?:st|nd|rd|th|ain|af|eg|fed|ydd)?[\s-]{0,2}$/u.test(left)) return true;
  if (before === null || left.trim() !== '') return false;
  if (/\d$/u.test(text.slice(0, before.start)) && /^(?:st|nd|rd|th|ain|af|eg|fed|ydd)$/u.test(before.letters))
    return true;
  if (BEFORE_DATE.has(before.letters)) return true;
  const bound = /(\p{L}+)\s+(?:of\s+)?$/u.exec(text.slice(0, token.start))?.[1]?.toLowerCase() ?? '';
  return BOUNDS_DATE.has(bound);
}

function isPlace({ before, after, left, right }: Around): boolean {
  const next = after !== null && right.trim() === '' && PLACE_AFTER.has(after.letters) && !isLower(after);
  return next || (before !== null && left.trim() === '' && PLACE_BEFORE.has(before.letters) && !isLower(before));
}

const isThing = ({ token, after, right }: Around): boolean =>
  after !== null && /^[\s,]{1,2}$/u.test(right) && THINGS[token.letters]?.has(after.letters) === true;

/** Whether lower-case words stand where a person is named: "ask mark to", "will to send it". */
function isInPersonsPlace({ token, before, after, left, right }: Around): boolean {
  if (left.endsWith('@')) return true;
  const next = right.trim() === '' ? (after?.letters ?? '') : '';
  const isFirst = before === null || /[.:;•\n(,|]\s*$/u.test(left);
  if (isFirst && (next === 'to' || next === 'will' || (next === '' && endsAt(right, after))))
    return !isSmallWord(token.letters);
  const last = before !== null && left.trim() === '' ? before.letters : '';
  if (last === 'by') return endsAt(right, after) && !isSmallWord(token.letters);
  if (last === 'and' || last === 'or' || last === 'a') return next === 'to' && !isSmallWord(token.letters);
  return BEFORE_PERSON.has(last) && !isSmallWord(token.letters);
}

/**
 * Judges an everyday word that is also part of somebody's name. In doubt it is a name: a leak is worse than a mark too
 * many.
 */
export function judgeEveryday(around: Around, isWholeText: boolean): Verdict {
  const { token, after, left, right } = around;
  const next = right.trim() === '' ? (after?.letters ?? '') : '';
  if (isDate(around)) return 'word';
  if (isLower(token)) return isInPersonsPlace(around) ? 'doubt' : 'word';
  if (isShouted(token)) return isSmallWord(token.letters) ? 'word' : 'doubt';
  if (isPlace(around) || isThing(around)) return 'word';
  const isFirst = STARTS.test(left);
  if (!isFirst || isWholeText) return 'doubt';
  if (isSmallWord(token.letters) && isWhose(right, after)) return 'doubt';
  if (isSmallWord(token.letters)) return AFTER_LEAD.has(next) && next !== 'i' && next !== 'a' ? 'doubt' : 'word';
  if ((token.letters === 'will' || token.letters === 'may') && AFTER_MODAL.has(next) && after?.words !== 'i')
    return 'word';
  return isImperative(token.letters) || VERBS.has(token.letters) ? (AFTER_VERB.has(next) ? 'word' : 'doubt') : 'doubt';
}

/** Names that are also verbs, and not in the list of verbs that begin tasks. */
const VERBS = set('mark price rob bill sue pat grant chase hope drew read cook page walker rose grace bond ring sage');

/** Judges capitals that are somebody's initials. */
export function judgeInitials({ token, after, left, right }: Around, isWholeText: boolean): Verdict | null {
  if (!isShouted(token) && !isWholeText) return null;
  if (token.words !== token.words.toUpperCase()) return null;
  // ISCG-5 is a reference, and A4 a size.
  if (/^[\s–-]?[dD]?\d/u.test(right) || /[\p{N}/@.]$/u.test(left)) return 'word';
  if (/[([]$/u.test(left) && /^[)\]]/u.test(right)) return 'name';
  if (!isAcronym(token.letters)) return 'doubt';
  const next = right.trim() === '' || /^[:,]/u.test(right) ? (after?.letters ?? '') : '';
  return isWholeText || (STARTS.test(left) && (AFTER_LEAD.has(next) || /^\s*:/u.test(right))) ? 'doubt' : 'word';
}

/** The original beginnings of mutated words. */
const RADICALS = { dd: 'd', ngh: 'c', ng: 'g', mh: 'p', nh: 't', ph: 'p' } as const;
const WELSH_ONLY = /^(?:dd|ngh|ng|mh|nh|ph)/u;
const MUTATES = set('gan dros drwy heb wrth gyda neu â yn am ar at dan hyd i o a tros trwy fy dy ei');
const BOTH = set('a i o am at dan');

/** Judges a word that may be a mutated form of a Welsh name. */
export function judgeMutated(around: Around, language: 'en' | 'cy' | null): Verdict {
  const { token, before, after, left, right } = around;
  const next = right.trim() === '' ? (after?.letters ?? '') : '';
  const [beginning] = WELSH_ONLY.exec(token.letters) ?? [];
  if (beginning !== undefined && !isEveryday(token.letters)) {
    const radical = RADICALS[beginning as keyof typeof RADICALS] + token.letters.slice(beginning.length);
    return isLower(token) && isEveryday(radical) ? 'word' : 'doubt';
  }
  if (language === 'en') return 'word';
  const last = before !== null && left.trim() === '' ? before.letters : '';
  if (isLower(token)) return 'word';
  if (language === 'cy')
    return isEveryday(token.letters) && !MUTATES.has(last) && !AFTER_LEAD.has(next) ? 'word' : 'doubt';
  return MUTATES.has(last) && !BOTH.has(last) ? 'doubt' : 'word';
}

const LETTERED = set(`
item appendix annex option part section schedule table group class category plan grade band tier phase level type figure
eitem atodiad rhan adran tabl opsiwn atodlen grwp cam paragraph box vitamin
`);

/** Judges a single letter that may be all there is of somebody's name. */
export function judgeLetter({ token, before, after, left, right }: Around): Verdict {
  if (isLower(token) || /\d$/u.test(left) || /^[\s-]?\d|^[&/]/u.test(right)) return 'word';
  if (before !== null && left.trim() === '' && LETTERED.has(before.letters)) return 'word';
  const isLead = isWhose(right, after) || (right.trim() === '' && AFTER_LEAD.has(after?.letters ?? ''));
  return isSmallWord(token.letters) && STARTS.test(left) && !isLead ? 'word' : 'doubt';
}

export { isLower };
