import { ASKING_WORDS, LINKING_WORDS } from '../../../reading/chat/asking-words.js';
import { isImperative } from '../../../reading/leads/imperative-verbs.js';
import { undoSoftMutation } from '../../../reading/leads/undo-soft-mutation.js';
import { WELSH_VERB_NOUNS } from '../../../reading/leads/welsh-verb-nouns.js';
import { leadsAt, type SaidName } from './leads-at.js';
import { plainVerb } from './undertaken-by.js';

/** A task with who is to do it and by when, taken out of the words that ask for it. */
export interface FramedTask {
  readonly leads: string;
  readonly task: string;
  readonly when: string | null;
  /** Whether words ask for it to be put down, and do not only tell of it. */
  readonly isAsked: boolean;
}

/** Words that say that something is to be put down. */
const PUTS_DOWN =
  /(?<!\p{L})(?:actions?|tasks?|job|log(?:ged)?|record|minute (?:this|that|one|it)|note (?:of|down|this|that|one)|jot|down|to-?do|one(?:['’]s)? (?:more )?(?:for|thing|is|on)|on the list|another (?:for|one)|(?:some|any)?thing (?:new|else|more)|new (?:one|thing|action)|(?:cam|tasg|gweithred)(?: newydd)?|rhywbeth (?:newydd|arall)|peth arall|un (?:arall|newydd|i)|cofnod\p{L}*|nod(?:a|wch|i)|(?:i )?lawr)(?!\p{L})/iu;
/** What else may stand around a task: how urgent it is, and that somebody has agreed. */
const ABOUT_IT = new Set(
  `action actions task tasks job log logged record note jot this morning today yesterday earlier call meeting rush hurry good great fine ideal
ideally latest deadline due wanted says said free spare volunteered happy asked told agreed offered kind enough nicely minuted fresh extra more see new newydd arall other another next
owner own who's say lets fan bellaf pellaf outside says no yes at tops possible cam tasg gweithred cofnoda cofnodwch nodwch noda rhywbeth bore heddiw brys hast erbyn dyddiad cau
ideal iawn da derbyn cytuno wedi'i`.split(/\s+/u),
);
const PIECES = /(?<=[.!?;:])\s+|\s+[–—-]+\s+|(?<=,)\s+|\s+\/\s+/u;

/** What stands before the verb of a task and says only who is to do it. */
const SUBJECT =
  /^(?:(?:and|so|then)\s)?(?:(?:they|i(?![\p{L}])|he|she|you|somebody|someone|we should(?: really| probably| also)?|we(?:['’]ll need| need| want|['’]d like) (?:some(?:body|one)|you|him|her|them)|let['’]?s have|(?:kindly |has |have )?(?:said|says|promised|reckons) (?:he|she|they|i)(?= would| will|['’])|who(?:['’]s| is) (?:free|able|happy|willing)|could you|nhw|hi|fo|fe|ef)(?:['’](?:re|s|ll|d)| is| are| was| were)?\s?)?(?:(?:to|needs? to|ha(?:s|ve) to|(?:has|have|['’]s|['’]ve)? ?(?:been )?asked to|(?:took|taken|take|got|came|come)(?: away)?(?: with)?(?: an?| the)? (?:action|task|job|note) to|(?:has|have|['’]s|['’]ve)? ?(?:agreed|offered|promised|volunteered) to|should|must|will|ought to|is going to|are going to|going to|(?:i|am|yn) (?=\p{L}))\s?)?(?:please\s)?/iu;
const WELSH_SUBJECT =
  /^(?:(?:mae|ma|bydd|fydd)\s)?(?:(?:angen|rhaid|disgwyl|eisiau|isio|isie)\s)?(?:iddi(?: hi)?|iddo(?: fo| fe)?|iddyn nhw|i (?:chi|ti|ni))\s(?=\p{L})/iu;
const BY = /^(?:(?:by|before|for|on|in|until|erbyn|cyn|ar)\s)?(?:the\s|y\s|yr\s)?/iu;

const bare = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
const saysNothing = (words: string): boolean =>
  words
    .split(/\s+/u)
    .map(bare)
    .every((word) => word === '' || ASKING_WORDS.has(word) || LINKING_WORDS.has(word) || ABOUT_IT.has(word));

interface Piece {
  readonly text: string;
  readonly leads: readonly string[];
  readonly day: string | null;
  /** Whether nothing of a task is in it. */
  readonly isFrame: boolean;
}

function pieceOf(text: string, people: readonly SaidName[], dates: readonly string[]): Piece {
  const day = dates.find((date) => text.includes(date)) ?? null;
  let left = day === null ? text : text.replace(day, ' ').replace(/(?<=^|\s)['’]s(?!\p{L})/gu, ' ');
  const leads: string[] = [];
  for (let at = 0; at < left.length; at += 1) {
    if (at > 0 && /[\p{L}\p{N}'’]/u.test(left.charAt(at - 1))) continue;
    const named = leadsAt(left.slice(at), people);
    if (named === null) continue;
    leads.push(...named.leads);
    left = `${left.slice(0, at)} ${left.slice(at + named.length).replace(/^['’](?:s|ll|d|re|ve)?(?!\p{L})/u, '')}`;
  }
  return { text, leads, day, isFrame: saysNothing(left) };
}

/** Whether words begin with a verb that tasks begin with. */
function isToDo(words: string): boolean {
  const [first = ''] = words.split(/[\s'’]/u);
  return isImperative(first) || WELSH_VERB_NOUNS.has(first.toLowerCase());
}

/**
 * A task whose lead, day and request stand in clauses around it: "Something new for Rhys. He's to price the tags, and I want
 * it by March". Null where clauses of a task stand apart, where nobody is named, or where no clause is one.
 */
export function framedTask(said: string, people: readonly SaidName[], dates: readonly string[]): FramedTask | null {
  const pieces = said.split(PIECES).map((text) => pieceOf(text, people, dates));
  const first = pieces.findIndex(({ isFrame }) => !isFrame);
  const last = pieces.findLastIndex(({ isFrame }) => !isFrame);
  if (first < 0 || pieces.slice(first, last).some(({ isFrame }) => isFrame)) return null;
  const frame = [...pieces.slice(0, first), ...pieces.slice(last + 1)];
  const isAsked = frame.some(({ text }) => PUTS_DOWN.test(text));
  const [head] = pieces.slice(first, first + 1);
  const own = head === undefined ? null : subjectOf(head.text, people);
  const leads = [...new Set([...frame.flatMap((piece) => piece.leads), ...(own?.leads ?? [])])];
  if (own === null || leads.length === 0 || frame.length === 0) return null;
  const body = [own.rest, ...pieces.slice(first + 1, last + 1).map(({ text }) => text)]
    .join(' ')
    .replace(/[\s,.;:!?–-]+$/u, '');
  const days = daysOf(pieces.slice(last + 1));
  const before = daysOf(pieces.slice(0, first)).filter((day) => !TOLD_WHEN.test(day));
  const task = own.isWelsh ? undoSoftMutation(body) : body;
  if (days.length > 1 || !/\p{L}{2}/u.test(task) || (!isAsked && !own.isWelsh && !isToDo(body))) return null;
  return {
    leads: leads.join(' and '),
    task,
    when: (days[0] ?? (dates.some((date) => body.endsWith(date)) ? undefined : before[0]))?.replace(BY, '') ?? null,
    isAsked,
  };
}

/** When it was said, and no deadline: "agreed this morning that …". */
const TOLD_WHEN =
  /^(?:on |in |the |y )?(?:this (?:morning|afternoon)|today|yesterday|last |earlier|bore (?:yma|ddoe)|prynhawn yma|heddiw|ddoe|neithiwr)/iu;

const daysOf = (pieces: readonly Piece[]): readonly string[] =>
  pieces.flatMap(({ day }) => (day === null ? [] : [day]));

interface Subject {
  readonly leads: readonly string[];
  /** What follows: the task, from its verb on. */
  readonly rest: string;
  /** Whether Welsh words that soften the verb stand before it. */
  readonly isWelsh: boolean;
}

/** "Rhys is getting the figures": what is under way is to be done. */
const DOING = /^(?:['’](?:s|m|re) |(?:is|are|am) )?(?<verb>\p{L}{2,}ing)\s+(?<more>\S.*)$/isu;

/** Who does it where the clause says that, and its words from the verb on. */
function subjectOf(clause: string, people: readonly SaidName[]): Subject {
  const led = leadsAt(clause, people);
  const after = (led === null ? clause : clause.slice(led.length)).trimStart();
  const bareAfter = after.replace(/^['’](?:s|ll|d)(?= )/u, '').trimStart();
  const welsh = bareAfter.replace(WELSH_SUBJECT, '');
  const rest = welsh.replace(SUBJECT, '').replace(/^(?:was|were|is|are) (?:asked|told|due) to /iu, '');
  const { verb = '', more = '' } = led === null ? {} : (DOING.exec(after)?.groups ?? {});
  const plain = verb === '' ? null : plainVerb(verb);
  if (led !== null && plain !== null) return { leads: led.leads, rest: `${plain} ${more}`, isWelsh: false };
  return { leads: led?.leads ?? [], rest, isWelsh: welsh !== bareAfter || bareAfter.startsWith('i ') };
}
