import { isImperative } from '../leads/imperative-verbs.js';

/**
 * Words of which a remark after a task is made: "no rush", "Mared needs them by 4 November", "diwedd Tachwedd yn iawn".
 * Word classes of both languages, collected by hand, some 200 words.
 */
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));
/** Only link: pronouns, auxiliaries, articles, prepositions. */
const LINKS =
  setOf(`and as since because so but or it its it's them this that that's these those one ones something anything he she they we you i u us me him her who which
there there's i'd we'd she'd he'd they'd i'll we'll she'll he'll they'll it'll it'd he's she's they're we're i'm you're you've we've i've they've she's he's
is are was were be been being has have had do does would will shall should can could may might must a an the any some to for of in on at up until
till by before from with back time anytime whenever when if poss possible humanly ideally preferably latest earliest no nothing later than not don't isn't all both each
close play cop cob just only really still hopefully probably please pls plz thanks then though tho yet get got sure think suppose say said
mae ma bydd byddai basai dylai fydd fod bod yn ei eu fo fe hi nhw o e hwn hyn hynny wedi erbyn cyn ar gyfer am y yr os pan gei di gewch chi gen ti dw dwi i mi ni plis plîs hefyd na oes sdim s'dim dim heb unrhyw bryd eto`);
/** Say that somebody waits for it. */
const WANTS =
  setOf(`need needs needed want wants wanted like after due required requires expect expects expecting expected hoping hope hopes aim aims aiming waiting ready
angen eisiau isio isie ishe moyn barod disgwyl gobeithio hangen`);
/** What they wait for, beside "it". */
const OBJECTS = setOf(
  `see look read doing finishing sorting sending done finished sorted complete completed answer reply response draft copy version sight ateb fersiwn drafft gweld`,
);
/** Say that a day will do. */
const FINE = setOf(`fine ok okay good great plenty perfect enough ideal grand lovely soon doable iawn ddigon digon da`);
/** Say that nothing presses, that no day was given, or that nobody is named yet. */
const CLOSES =
  setOf(`rush hurry urgent urgently date deadline set given fixed agreed mentioned specified stated sec second minute mo moment time chance problem bother worries
who whom pwy gwybod gwbod wybod dwi'm brys hast frys dyddiad penodol phroblem gyfle amser nodwyd bennwyd roddwyd`);

/** Deny that there is a day, or somebody. */
const DENIES = setOf(`no not none nothing don't isn't dim heb ddim sdim s'dim dwi'm na`);
/** Press or do not press by themselves: "urgent". */
const PRESSES = setOf(`rush hurry urgent urgently problem bother worries brys hast frys phroblem`);
/** Allow any time: "when you get a chance", "if you've time". */
const ALLOWS = setOf(`when whenever if pan os`);
/** Join a remark, or the next thing to do: "and then set a date". */
const JOINS = setOf(`and then also so but a ac wedyn`);

const CLAUSE = /(?<=[.?!;])\s+|,\s+|\s+[–—-]+\s+|\s+\((?=[^)]*\)?[\s.]*$)/gu;
const DAY = '\u0001';
const MOST_SUBJECT = 3;
/** How many characters of remarks may stand at the end. */
const LONGEST = 160;
/** "Gwen to have it ready by Friday" is a task of hers. */
const TAKES_ON = /^(?!(?:Dwi|Dw|Mae|Ma|Bydd)(?!\p{L}))\p{Lu}\S*(?: (?:and |& )?\p{Lu}\S*)* (?:to|will|i|yn)(?!\p{L})/u;

const tokensOf = (clause: string): readonly string[] =>
  clause
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/\u0001|[\p{L}']+|\p{N}+/gu) ?? [];

/** Whether a clause only says when something is wanted, or that nothing presses; `isDated` if a day stands in it. */
function isRemark(clause: string): boolean {
  const tokens = tokensOf(clause);
  const [first = ''] = tokens;
  const isDated = tokens.includes(DAY);
  const wants = tokens.findIndex((token) => WANTS.has(token));
  // "Copy needed 9/11" orders no copy; "and then set a date" is to be done.
  const verb = tokens.find((token) => !JOINS.has(token)) ?? '';
  const isOrder = isImperative(verb) && !(isDated && wants === 1);
  if (tokens.length === 0 || TAKES_ON.test(clause) || isOrder) return false;
  const kinds = [LINKS, WANTS, OBJECTS, FINE, CLOSES];
  const isOf = (token: string): boolean => token === DAY || kinds.some((kind) => kind.has(token));
  if (isDated && wants >= 0)
    return (
      tokens.slice(wants).every(isOf) && tokens.slice(0, wants).filter((token) => !isOf(token)).length <= MOST_SUBJECT
    );
  if (isDated) return tokens.length > 1 && tokens.every(isOf) && !/^(?:by|before|erbyn|cyn|for|on)$/u.test(first);
  if (!tokens.every(isOf)) return false;
  const isOpen = tokens.some((token) => DENIES.has(token) || ALLOWS.has(token));
  return tokens.some((token) => PRESSES.has(token) || (isOpen && CLOSES.has(token)));
}

const BEFORE_DAY = /(?:before|cyn)\s+(?:the |y |yr )?\u0001/iu;

/** A task without the remarks after it, and whether its day was in one of them. */
export interface Unremarked {
  readonly task: string;
  readonly isDated: boolean;
  /** Whether "before" stands right before that day. */
  readonly isBefore: boolean;
}

/**
 * Removes clauses at the end of a task which only say when it is wanted, or that nothing presses: "…. Mared needs them
 * by 4 November", "…, no rush, end of May is fine". `day` are the words of its day, if it has one.
 */
export function withoutRemarks(words: string, day: string | null): Unremarked {
  const from = Math.max(0, words.length - LONGEST);
  const tail = words.slice(from);
  const at = day === null ? -1 : tail.lastIndexOf(day);
  const said = at < 0 || day === null ? tail : tail.slice(0, at) + DAY + tail.slice(at + day.length);
  let end = said.length;
  let isDated = false;
  let isBefore = false;
  for (const mark of [...said.matchAll(CLAUSE)].toReversed()) {
    const clause = said.slice(mark.index + mark[0].length, end);
    if (!isRemark(clause.replace(/[\s.)!?]+$/u, ''))) break;
    isDated ||= clause.includes(DAY);
    isBefore ||= BEFORE_DAY.test(clause);
    end = mark.index;
  }
  const kept = said.slice(0, end).replace(/[\s.,;:?!–-]+$/u, '');
  if (end === said.length || (from === 0 && !/\p{L}{2}.*\s\p{L}/u.test(kept)))
    return { task: words, isDated: false, isBefore };
  return { task: words.slice(0, from) + kept.replace(DAY, day ?? ''), isDated, isBefore };
}
