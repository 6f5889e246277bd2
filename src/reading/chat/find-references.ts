import { REFERENCE, referenceOf } from '../text/reference.js';
import { matchesOf } from '../text/matches-of.js';
import { isNearly } from './spelling.js';
import type { ChatVocabulary } from './vocabulary.js';

/** A reference in a message, and the actions it may mean: several if groups share a number. */
export interface FoundReference {
  readonly start: number;
  readonly end: number;
  readonly references: readonly string[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const WHOLE = new RegExp(`(?<![\\p{L}\\p{N}-])${REFERENCE}`, 'giu');
const NUMBERED =
  /(?<![\p{L}\p{N}])(?:#|(?:number|no\.?|nr|num|action(?: point)?(?: number| no\.?)?|item|[cg]am|rh?if|eitem|ap)[\s-]?#?\s?)(\d{1,4})(?![\p{L}\p{N}%/]|[.,:]\d)/giu;
const COUNTED =
  /(?<![\p{L}\p{N}])(?:number|action|item|rh?if|[cg]am|eitem) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|un|dau|tri|pedwar|pump|chwech|saith|wyth|naw|deg)(?![\p{L}\p{N}])/giu;
const COUNTS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'one un',
    'two dau',
    'three tri',
    'four pedwar',
    'five pump',
    'six chwech',
    'seven saith',
    'eight wyth',
    'nine naw',
    'ten deg',
    'eleven',
    'twelve',
  ].flatMap((words, at) => words.split(' ').map((word) => [word, at + 1])),
);
const NUMBER = /(?<![\p{L}\p{N}.,:/£$€#-])(\d{1,4})(?![\p{L}\p{N}%:/]|[.,]\d|-[\d\p{L}])/gu;

/** A pasted agenda heading: "Item 4 – Assessing progress". */
const AGENDA_ITEM = /^\s*(?:agenda\s)?(?:item|eitem)\s?\d{1,3}\s?[:.–—-]\s+\p{L}/iu;

/** Stands before a number that means an action: a sentence start, or a word that takes an action. */
const BEFORE =
  /(?:^|[.!?;\n(]\s*|[–—:-]\s+|(?<!\p{L})(?:for|on|of|about|point in|need|angen|tak(?:e|es|ing) over|re|re:|mark|do|doing|finish|start|started|sent|submitted|g?w?neud|gorffen|drop|cross|tick|strike|park|shelve|chase|nudge|remind|log|close|done|finished|completed|cancel|reopen|reassign|move|push|extend|give|take|show|is|are|(?<!(?:there|it|he|she|they|i|we) )(?:was|were)|(?:what|who|where|how)(?:['’]?s|['’]?re)|who had|oedd|efo|with|has|hanes|canslo|symud(?:wch)?|rho(?:wch)?|pasi(?:a|wch)|pass|hand|ailagor|geiriad|wording|ar|am|o|ar gyfer|and|but|a|ond|mae)\s+)$/iu;
/** Words before a number that count, measure or tell the time, and things that have numbers of their own. */
const COUNTS_OR_NUMBERS =
  /(?<!\p{L})(?:(?<!look\p{L}{0,3} )at|in|back in|about|around|roughly|nearly|almost|over|under|only|just|all|some|least|most|than|every|after|before|until|till|by|since|from|between|past|half|to|have|had|got|get|tua|rhyw|bron|dros|dan|dim ond|hyd|tan|erbyn|cyn|ers|rhwng|hanner|gen i|gyda|'da|rooms?|phase|parts?|round|version|pages?|section|table|floor|year|week|month|quarter|level|stage|options?|annex|appendix|chapter|tier|zone|band|draft|questions?|ward|step|clause|paragraph|schedule|team|grade|class|form|module|unit|group|slides?|rhan|tudalen|adran|ystafell|b?flwyddyn|blwyddyn|lefel|fersiwn|rownd|cyfnod|chwarter|pennod|opsiwn|atodiad|gr[wŵ]p|dosbarth|llawr|wythnos|mis|cwestiwn|sleid|items|eitemau|swap(?:ping)?|swop|switch|cyfnewid(?:iwch)?|risk)\s+$/iu;
/** Words after a number that no thing it counts would be. */
const NO_THING =
  /^(?:\s*$|[,.;!?]|\s(?:please|pls|plis|again|can|could|should|will|to|for|off|over|out|now|too|as|by|until|till|back|away|because|since|then|and|or|but|any|de|drosodd|rhagor|hefyd|eto|nawr|r[wŵ]an|ers|erbyn|tan|oddi|am|achos|gan|ac|a|neu|bellach|mwyach|i ffwrdd|i fyny|ymlaen|n[oô]l|yn [oô]l)(?!\p{L}))/iu;
/** Whether a word that no list knows takes a number as an action: "sgrapio 11 plis", "I'd bin 7". */
const isTaken = (before: string, after: string): boolean =>
  /(?<![\p{L}\p{N}])\p{Ll}[\p{L}'’]*\s+$/u.test(before) && !COUNTS_OR_NUMBERS.test(before) && NO_THING.test(after);

/** Words of an action alone, before a number of which there is none: "mark 42 as done". */
const ONLY_OF_ACTIONS =
  /^\W*(?:(?:please|ok|and|plis|iawn|can you|could you|allwch chi|wnewch chi) )*(?:mark|tick|done|close|complete|finish|reopen|cancel|nod(?:i|wch)|marci(?:o|wch)|cau|caewch|cwblh(?:au|ewch)|cansl(?:o|wch)|ailagor(?:wch)?)\s$/iu;
const IS_DONE_AFTER =
  /^\s(?:is (?:now )?(?:done|finished|complete|completed|closed)|has been (?:done|finished|completed|closed)|wedi(?:'i|’i) (?:g?wneud|g?orffen|ch?wblhau|ch?au))[\s.!]*$/iu;
const AS_DONE_AFTER = /^(?:\s(?:as |off |yn |fel )?\p{L}+){0,2}[\s.!]*$/u;

/** Whether nothing but an action can be meant, although none has this number. */
const isOfNoOther = (before: string, after: string): boolean =>
  (ONLY_OF_ACTIONS.test(before) && AS_DONE_AFTER.test(after)) ||
  (/^\W*(?:mae )?$/iu.test(before) && IS_DONE_AFTER.test(after));

/** Only a word and a number: "cau 4". */
const WORD_BEFORE = /^\s*\p{L}+\s$/u;
/** After it, what makes it an amount or a time. */
/** Counts things, which after a Welsh number all have one form: "9 cwestiwn wedi'u gwirio", "6 ar ôl". */
const TALLY =
  /^\s(?:(?:i fynd|i ddod|ar ôl|to go|to come)\s*(?=$|[,.;!?])|(?!(?:hefyd|bellach|nawr|rŵan|rwan|eisoes|dal|ddim|yn|mae|ma|sydd|sy)\s)\p{Ll}{4,} (?:wedi|heb|'di)(?!\p{L}))/u;
const AMOUNT =
  /^\s?(?:%|of\b|out of\b|o'r\b(?! (?:diwedd|blaen))|o\s\d|am\b|pm\b|yb\b|yp\b|o'?clock|x\b|k\b|m\b|(?:more|other|new|another|different|big|little|small|open|late|overdue|mwy|arall)\b|(?:day|week|month|year|hour|hr|minute|min|people|person|school|copy|page|time|point|diwrnod|dydd|wythnos|mis|blynedd|awr|munud|ysgol|o bobl|gwaith|cam|action|task)s?\b)/iu;
/** "14 o ysgolion" counts schools; "symud 14 o Gwen" and "4 o flaen 10" count nothing. */
const COUNT_OF = /^\so\s(?!(?:flaen|hyn|ddydd|heddiw|fewn|dan|gwmpas|leiaf|gwbl|restr|rhestr)(?!\p{L}))\p{Ll}{4,}/u;
const PLURAL =
  /^\s(?!is\b|was\b|has\b|needs\b|goes\b|looks\b|as\b|yes\b|this\b|does\b|gets\b|stays\b|moves\b|its\b|us\b)[a-z]{3,}s\b/u;
/** "4 of 7" is a share. */
const OUT_OF = /\d\s(?:out of|of|o|allan o)\s(?:the\s|y\s|'r\s)?$/iu;
/** Joins two numbers that are both references. */
const JOINED = /^(?:\s?[,&+/]\s?|\s(?:and|or|ac|a|neu|&|plus)\s|,\s(?:and|ac|a)\s)(?:also\s|then\s)?$/iu;

const overlaps = (one: Span, others: readonly Span[]): boolean =>
  others.some((other) => one.start < other.end && one.end > other.start);

/** References written in full, even with a nearly right prefix, or after "number" and the like. */
export function findWholeReferences(text: string, vocabulary: ChatVocabulary): readonly FoundReference[] {
  const found: FoundReference[] = [];
  const isOfNumbering = NUMBERING.test(text);
  for (const match of matchesOf(WHOLE, text)) {
    const { prefix = '', gap = '', number = '' } = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].length };
    const reference = knownReference({ prefix, gap, number, isOfNumbering }, vocabulary);
    if (reference !== null) found.push({ ...span, references: [reference] });
  }
  for (const match of matchesOf(NUMBERED, text)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (overlaps(span, found) || (/^e?item/iu.test(match[0]) && AGENDA_ITEM.test(text))) continue;
    const references = numbered(match[1] ?? '', vocabulary);
    if (references.length > 0) found.push({ ...span, references });
  }
  for (const match of matchesOf(COUNTED, text)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const references = numbered(String(COUNTS[(match[1] ?? '').toLowerCase()] ?? ''), vocabulary);
    if (references.length > 0) found.push({ ...span, references });
  }
  return found.sort((one, other) => one.start - other.start);
}

/** "Our actions numbered GHC-1, GHC-2" names none of them. */
const NUMBERING = /(?<!\p{L})(?:(?:re)?number(?:ed|ing)|prefix(?:ed)?|rhif(?:o|wyd|ir)|rhagddodiad)(?!\p{L})/iu;

interface Written {
  readonly prefix: string;
  readonly gap: string;
  readonly number: string;
  readonly isOfNumbering: boolean;
}

function knownReference({ prefix, gap, number, isOfNumbering }: Written, vocabulary: ChatVocabulary): string | null {
  const written = prefix.toUpperCase();
  const reference = referenceOf(prefix, gap, number);
  if (vocabulary.prefixes.includes(written)) return `${written}-${Number(number)}`;
  const near = vocabulary.prefixes.find((known) => known.length > 2 && isNearly(known, written));
  if (near !== undefined) return `${near}-${Number(number)}`;
  const isKnown = vocabulary.actions.some((action) => action.reference === reference);
  return isKnown || (gap === '-' && prefix === written && !isOfNumbering) ? reference : null;
}

/** The actions with this number, open ones before closed. */
function numbered(number: string, { actions, prefixes }: ChatVocabulary): readonly string[] {
  const ending = `-${Number(number)}`;
  const fitting = actions.filter(({ reference }) => reference.endsWith(ending));
  if (fitting.length > 0) return [...new Set(fitting.map(({ reference }) => reference))];
  const [only, ...others] = prefixes;
  return only === undefined || others.length > 0 ? [] : [`${only}${ending}`];
}

const STARTS = /(?<!\p{L})(?:start\w*|begin\w*|[dt]?dechrau|[cg]ychwyn) (?:at|am) $/iu;
const AT = /^[\s,]*(?:(?:cyntaf|olaf) )?(?:am|at|@|from|rhwng|between)\s+$/iu;

/** "As of 9 this morning", "by 4 yesterday". */
const AT_HOUR =
  /(?<!\p{L})(?:as of|as at|since|about|around|by|at|from|before|after|until|till|ers|tua|erbyn|cyn|ar ôl|am|o)\s$/iu;
const OF_DAY =
  /^\s(?:(?:yesterday|today|this|tomorrow|last|ddoe|heddiw|bore|y bore|fore|prynhawn|neithiwr|heno)(?!\p{L})|in the (?:morning|afternoon|evening))/iu;

/** Whether a number is an hour: "start at 11", or "7 December at 2" after a day already found. */
const isTime = (text: string, { start, end }: Span, taken: readonly Span[]): boolean =>
  (AT_HOUR.test(text.slice(Math.max(0, start - 30), start)) && OF_DAY.test(text.slice(end))) ||
  STARTS.test(text.slice(Math.max(0, start - 30), start)) ||
  taken.some(({ end }) => end <= start && AT.test(text.slice(end, start)));

/** "9, 10 and 11 nov": a number before other days of the month is a day. */
const isListed = (text: string, { end }: Span, taken: readonly Span[]): boolean =>
  taken.some(
    ({ start }) =>
      start > end &&
      /^(?:\s*(?:,|&|and|ac?)\s*\d{1,2})*\s*(?:,|&|and|ac?)\s*$/iu.test(text.slice(end, start)) &&
      /^\d{1,2}(?!\d|[:.])/u.test(text.slice(start)),
  );

/** A message of more numbers is a table of figures, in which none means an action. */
const MOST_NUMBERS = 150;

/** Bare numbers that mean actions: "12 is done", "drop 11", "12 and 14"; not those in a date, a time or an amount. */
export function findBareReferences(
  text: string,
  taken: readonly Span[],
  whole: readonly FoundReference[],
  vocabulary: ChatVocabulary,
): readonly FoundReference[] {
  const found: FoundReference[] = [...whole];
  let counts = false;
  const numbers = matchesOf(NUMBER, text);
  for (const match of numbers.length > MOST_NUMBERS ? [] : numbers) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (overlaps(span, taken) || overlaps(span, found) || isTime(text, span, taken) || isListed(text, span, taken))
      continue;
    const after = text.slice(span.end, span.end + 40);
    const before = text.slice(Math.max(0, span.start - 30), span.start);
    // "3 regions done and 4 waiting": once things are counted, the numbers keep counting.
    const isAmount =
      AMOUNT.test(after) ||
      COUNT_OF.test(after) ||
      TALLY.test(after) ||
      (PLURAL.test(after) && !NO_THING.test(after)) ||
      OUT_OF.test(before);
    counts ||= isAmount;
    if (isAmount || (counts && found.length === 0)) continue;
    const last = found.filter(({ end }) => end <= span.start).at(-1);
    const isJoined = last !== undefined && JOINED.test(text.slice(last.end, span.start));
    const follows = last !== undefined && /[,;]\s*$/u.test(text.slice(0, span.start));
    const isAll = after.trim() === '' && span.start < 30 && WORD_BEFORE.test(before);
    if (!isJoined && !follows && !isAll && !BEFORE.test(before) && !isTaken(before, after)) continue;
    const known = vocabulary.actions.filter(({ reference }) => reference.endsWith(`-${Number(match[1])}`));
    if (known.length > 0) found.push({ ...span, references: [...new Set(known.map(({ reference }) => reference))] });
    // What is not there is said not to be, instead of something else that is.
    else if (isOfNoOther(text.slice(0, span.start), text.slice(span.end)))
      found.push({ ...span, references: numbered(match[1] ?? '', vocabulary) });
  }
  return found.slice(whole.length);
}
