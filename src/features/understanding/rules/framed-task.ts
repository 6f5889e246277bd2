import { isImperative } from '../../../reading/leads/imperative-verbs.js';
import { undoSoftMutation } from '../../../reading/leads/undo-soft-mutation.js';
import { WELSH_VERB_NOUNS } from '../../../reading/leads/welsh-verb-nouns.js';
import { ASKS_THEM } from './asked-of-somebody.js';
import { leadsAt, type SaidName } from './leads-at.js';
import { leadsOfFrame, type Piece, PIECES, pieceOf, PUTS_DOWN } from './frame-pieces.js';
import { TOLD_WHEN } from './told-when.js';
import { TOLD_ANYONE } from './promised-to.js';
import { plainVerb } from './undertaken-by.js';

/** A task with who is to do it and by when, taken out of the words that ask for it. */
export interface FramedTask {
  readonly leads: string;
  readonly task: string;
  readonly when: string | null;
  /** Whether words ask for it to be put down, and do not only tell of it. */
  readonly isAsked: boolean;
}

/** What stands before the verb of a task and says only who is to do it. */
const SUBJECT =
  /^(?:(?:and|so|then)\s)?(?:(?:you (?:two|three|both|all)|(?:what )?(?:i|we)(?:['’]d| would)?(?: still| also)? (?:want|need|like)(?: is)?(?: for)? (?:some(?:body|one)|you|him|her|them)|they|i(?![\p{L}])|he|she|you|somebody|someone|we should(?: really| probably| also)?|we(?:['’]ll need| need| want|['’]d like) (?:some(?:body|one)|you|him|her|them)|let['’]?s have|(?:kindly |has |have )?(?:said|says|promised|reckons) (?:he|she|they|i)(?= would| will|['’])|who(?:['’]s| is) (?:free|able|happy|willing)|could you|nhw|hi|fo|fe|ef)(?:['’](?:re|s|ll|d)| is| are| was| were)?\s?)?(?:(?:to|needs? to|ha(?:s|ve) to|(?:has|have|['’]s|['’]ve)? ?(?:been )?asked to|(?:took|taken|take|got|came|come)(?: away)?(?: with)?(?: an?| the)? (?:action|task|job|note) to|(?:has|have|['’]s|['’]ve)? ?(?:just |also |now |already |kindly )*(?:agreed|offered|promised|volunteered|undertaken),? to|should|must|will|can|ought to|is going to|are going to|going to|(?:i|am|yn) (?=\p{L}))(?!\p{L})\s?)?(?:please\s)?/iu;
const WELSH_SUBJECT =
  /^(?:(?:mae|ma|bydd|fydd)\s)?(?:(?:angen|rhaid|disgwyl|eisiau|isio|isie)\s)?(?:iddi(?: hi)?|iddo(?: fo| fe)?|iddyn nhw|i (?:chi|ti|ni))\s(?=\p{L})/iu;
const BY = /^(?:(?:by|before|for|on|in|until|erbyn|cyn|ar)\s)?(?:the\s|y\s|yr\s)?/iu;

/** Verbs of tasks in chats that no minutes have. */
const EVERYDAY: ReadonlySet<string> = new Set('dig suss pop rustle ping nip drop shoot grab sound'.split(' '));
/** Whether words begin with a verb that tasks begin with. */
export function isToDo(words: string): boolean {
  const [first = ''] = words.split(/[\s'’]/u);
  return isImperative(first) || EVERYDAY.has(first.toLowerCase()) || WELSH_VERB_NOUNS.has(first.toLowerCase());
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
  const named = [...new Set([...leadsOfFrame(frame), ...(own?.leads ?? [])])];
  const leads = named.length > 0 ? named : [...new Set(frame.flatMap((piece) => piece.leads))];
  if (own === null || leads.length === 0 || frame.length === 0) return null;
  const body = [own.rest, ...pieces.slice(first + 1, last + 1).map(({ text }) => text)]
    .join(' ')
    .replace(/[\s,.;:!?–-]+$/u, '');
  const days = daysOf(pieces.slice(last + 1));
  const task = own.isWelsh ? undoSoftMutation(body) : body;
  if (days.length > 1 || !/\p{L}{2}/u.test(task) || (!isAsked && !own.isWelsh && !isToDo(body))) return null;
  return {
    leads: leads.join(' and '),
    task,
    when: whenOf(days, daysOf(pieces.slice(0, first)), body, dates),
    isAsked,
  };
}

/** The day of a task: one after it, its own, or one before it. */
export function whenOf(
  after: readonly string[],
  before: readonly string[],
  task: string,
  dates: readonly string[],
): string | null {
  const own = dates.some((date) => task.endsWith(date)) ? undefined : before.find((day) => !TOLD_WHEN.test(day));
  return (after[0] ?? own)?.replace(BY, '') ?? null;
}

export const daysOf = (pieces: readonly Piece[]): readonly string[] =>
  pieces.flatMap(({ day }) => (day === null ? [] : [day]));

export interface Subject {
  readonly leads: readonly string[];
  /** What follows: the task, from its verb on. */
  readonly rest: string;
  /** Whether Welsh words that soften the verb stand before it. */
  readonly isWelsh: boolean;
}

/** "Rhys is getting the figures": what is under way is to be done. */
const DOING = /^(?:['’](?:s|m|re) |(?:is|are|am) )?(?<verb>(?!going to )\p{L}{2,}ing)\s+(?<more>\S.*)$/isu;

/** Before a name, says that they should: "let's have Mared cost it". */
const HAVE =
  /^(?:(?:and|so|then)\s)?(?:(?:let['’]?s|(?:can|could|shall) we|i(?:['’]d| would) like to|please|pls)\s)?(?:have|get|ask|gofyn i|cael)\s(?=@?\p{L})/iu;
/** Wants somebody to: "I want Owain on the hook for it". */
const WANT = /^(?:and |so )?(?:i|we)(?:['’]d| would)?(?: really| still)? (?:want|need|like)\s(?=@?\p{L})/iu;
/** After a name, says that they should: "are meant to be visiting". */
const MEANT =
  /^(?:(?:is|are|am|was|were)|['’](?:s|re|m))?\s?(?:both |all )?(?:meant|supposed|due|down) to (?:be )?(?=\p{L})/iu;
const ASKED_THEM = new RegExp(`^,?${ASKS_THEM}(?= )`, 'iu');
/** After a name, says what is theirs: "Owain on the hook for an index". */
const IS_FOR =
  /^(?:(?:is|are|to be|goes|put|yn|['’]n)\s)?(?:on the hook|down|responsible|in charge|accountable|answerable|g?y?gyfrifol)\s(?:for|of|am)\s+(?=\p{L})/iu;
const NAMELY = /^(?:sef|namely|i\.?e\.?|viz)[\s,:]+/iu;

/** Who does it where the clause says that, and its words from the verb on. */
export function subjectOf(clause: string, people: readonly SaidName[]): Subject {
  const had = (HAVE.exec(clause) ?? WANT.exec(clause))?.[0].length ?? 0;
  const isHad = had > 0 && leadsAt(clause.slice(had), people) !== null;
  return subjectAt(isHad ? clause.slice(had) : clause.replace(NAMELY, '').replace(TOLD_ANYONE, "I'll "), people);
}

/** Whoever says "I'll" is to do it. */
const OWN_PROMISE =
  /^(?:and |so )?i(?:['’]ll| will| can| shall| must| should| need to| have to|['’]ve got to|['’]m going to| am going to)(?= )/iu;

function subjectAt(clause: string, people: readonly SaidName[]): Subject {
  const led = leadsAt(clause, people);
  const after = (
    led === null
      ? clause
      : clause.slice(led.length).replace(ASKED_THEM, '').trimStart().replace(MEANT, '').replace(IS_FOR, '')
  ).trimStart();
  const bareAfter = after.replace(/^['’](?:s|ll|d)(?= )/u, '').trimStart();
  const welsh = bareAfter.replace(WELSH_SUBJECT, '');
  const rest = welsh.replace(SUBJECT, '').replace(/^(?:was|were|is|are) (?:asked|told|due) to /iu, '');
  const { verb = '', more = '' } = led === null ? {} : (DOING.exec(after)?.groups ?? {});
  const plain = verb === '' ? null : plainVerb(verb);
  if (led !== null && plain !== null) return { leads: led.leads, rest: `${plain} ${more}`, isWelsh: false };
  const isOwn = led === null && OWN_PROMISE.test(clause);
  return {
    leads: led?.leads ?? (isOwn ? ['me'] : []),
    rest,
    isWelsh: welsh !== bareAfter || bareAfter.startsWith('i '),
  };
}
