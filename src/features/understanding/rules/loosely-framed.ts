import { undoSoftMutation } from '../../../reading/leads/undo-soft-mutation.js';
import { askedToLog } from './asked-to-log.js';
import { leadsOfFrame, type Piece, PIECES, pieceOf, PUTS_DOWN } from './frame-pieces.js';
import { daysOf, type FramedTask, isToDo, type Subject, subjectOf, whenOf } from './framed-task.js';
import type { SaidName } from './leads-at.js';
import { plainVerb, withPlainVerb } from './undertaken-by.js';

/** So many other words may stand in a piece that asks, or that says who or when. */
const MOST_OTHER = 4;
const MOST_PIECES = 14;
/** "Mine" and, in Welsh, "I own that". */
const MINE = /(?<!\p{L})(?:mine|fi (?:bia|biau|pia|piau))(?!\p{L})/iu;
const UNLED =
  /(?<!\p{L})(?:no[ -]?(?:one|body)(?:['’]?s)?(?: name)?|no (?:owner|lead)s?|without (?:an? )?(?:owner|lead)s?|unassigned|i neb|neb eto|heb arweinydd)(?!\p{L})/iu;
/** Asks for an action and names it at once: "I also need an entry for talking to the fire service". */
const ASKED_FOR =
  /^(?:(?:i|we)(?:['’]d| would)?(?: also| still| just)* (?:need|want|like|could do with)|(?:can|could) (?:i|we) have|(?:mae|dw i|dwi)(?:['’]n)? ?(?:angen|isio|eisiau))(?: an?(?:other)?| one)?(?: new| separate)? (?:entry|item|action|task|line|reminder|cam|tasg)(?: newydd)? (?:for|to|about|on|i|am)\s+(?=\p{L})/iu;
/** Says why, after the task. */
const REASON =
  /^(?:and |so |a |ac )?(?:because|since|as|so|cos|otherwise|or|in case|achos|gan|rhag|neu|felly|i know)(?!\p{L})/iu;
const QUOTES = /^["'“‘«](?<inner>.*)["'”’»]$/su;
const SEVERAL =
  /(?<!\p{L})(?:two|three|four|both|few|couple|several|dwy|dau|tri|tair|pedwar|pedair|ddau|ddwy|rhai)(?!\p{L})/iu;

const OF_SELF =
  /(?<!\p{L})(?:me|myself|mine|fi|mi|imi|innau|finnau|minnau|i['’]?(?:m| am|ll| will|d be)? ?(?:happy to |glad to |willing to )?(?:do (?:it|that)|take (?:it|that)|be (?:that|the) (?:someone|somebody|one|person)))(?!\p{L})/iu;
/** Names what is there already: "let the action stand as". */
const OF_KNOWN =
  /(?<!\p{L})(?:the|this|that|its?|which|what|of|each|every|any|all|per|no|my|our) (?:actions?|tasks?|job|entry|log|record)(?!\p{L})/iu;

/** Whether words ask to put something down; "down" by itself may mean anything. */
function isCue(words: string): boolean {
  const cue = PUTS_DOWN.exec(words)?.[0];
  if (cue === undefined || /^(?:down|(?:i )?lawr)$/iu.test(cue)) return false;
  return !OF_KNOWN.test(words) || /(?:that['’]?s|is) the (?:action|task)|on the|(?:in|to) the log/iu.test(words);
}

interface Read extends Piece {
  readonly isAsk: boolean;
  /** Whether it asks in so many words, and does not only have a word of requests. */
  readonly isAsked: boolean;
  /** Whether it is the writer's own note if it names nobody: "note to self". */
  readonly isOwn: boolean;
  readonly subject: Subject;
  readonly isTask: boolean;
}

function readPiece(text: string, people: readonly SaidName[], dates: readonly string[]): Read {
  const piece = withShortDay(pieceOf(text, people, dates));
  const asked = ASKED_FOR.exec(text)?.[0] ?? '';
  const request = askedToLog(text);
  const isAsked = asked !== '' || request.isAsked;
  const isAsk = isAsked || isCue(text);
  const rest = asked === '' ? request.rest : text.slice(asked.length);
  const subject = subjectOf(withPlain(unquoted(rest)), people);
  const isVerb = isToDo(subject.rest) && !/^(?:log|note|record|keep|put|hold|minute)(?!\p{L})/iu.test(subject.rest);
  const isFrame =
    asked === '' &&
    (piece.own === 0 ||
      (!isVerb && piece.own <= MOST_OTHER && (isAsk || piece.day !== null || piece.leads.length > 0)));
  const isMine = (piece.leads.length === 0 && MINE.test(text)) || /^(?:i|dwi|dw i)(?!\p{L})/iu.test(asked);
  // "I want" says who asks, and not who is to do it.
  const named = piece.leads.filter((lead) => lead !== 'me' || OF_SELF.test(text));
  const leads = [...named, ...(isMine ? ['me'] : [])];
  const ofOwn = isMine && asked !== '' ? { ...subject, leads: [...subject.leads, 'me'] } : subject;
  return {
    ...piece,
    leads,
    isAsk,
    isAsked,
    isOwn: request.isOwn,
    subject: ofOwn,
    isTask: isVerb || asked !== '',
    isFrame: isFrame || UNLED.test(text),
  };
}

/** "By mon" is a day in its own piece, however it is written. */
function withShortDay(piece: Piece): Piece {
  const day = /^(?:by|before|due|erbyn|cyn)\s+(?<day>\S+(?:\s\S+){0,2}?)[.!]?$/iu.exec(piece.text)?.groups?.['day'];
  return piece.day !== null || day === undefined ? piece : { ...piece, day, own: 0, isFrame: true };
}

/** "Talking to them" as the task that it names. */
function withPlain(words: string): string {
  const [verb = ''] = words.split(' ');
  const plain = /^\p{L}{2,}ing$/u.test(verb) ? plainVerb(verb) : null;
  return plain === null ? words : plain + words.slice(verb.length);
}

const unquoted = (words: string): string => {
  const plain = words.replace(/[.,;:]+$/u, '').trim();
  return QUOTES.exec(plain)?.groups?.['inner'] ?? words;
};

/**
 * What somebody asks to be put down, among other words: "hang on, before I answer that: a new action for Huw, ring them".
 * Words before the request, and reasons behind the task, say nothing of it. Null unless the rest fits together.
 */
export function looselyFramed(
  said: string,
  people: readonly SaidName[],
  dates: readonly string[],
): readonly FramedTask[] | null {
  const texts = said.split(PIECES).filter((text) => /[\p{L}\p{N}]/u.test(text));
  if (texts.length < 2 || texts.length > MOST_PIECES) return null;
  // A year alone is no day by which something is to be done.
  const days = dates.filter((date) => !/^\d{4}$/u.test(date));
  const pieces = texts.map((text) => readPiece(text, people, days));
  const from = startOf(pieces);
  if (from < 0) return null;
  const length = pieces.slice(from + 1).findIndex(({ isFrame, text }) => isFrame || REASON.test(text));
  const to = length < 0 ? pieces.length : from + 1 + length;
  const asksAt = pieces.slice(0, from).findIndex(({ isAsk }) => isAsk);
  const before = asksAt < 0 ? pieces.slice(0, from).filter((piece) => !isAside(piece)) : pieces.slice(asksAt, from);
  const after = pieces.slice(to).filter(({ text }) => !REASON.test(text));
  const frame = [...before, ...after];
  const isAsked = frame.some(({ isAsk }) => isAsk) || pieces[from]?.isAsked === true || isOwnQuote(pieces, from);
  if (!isAsked || frame.some(({ isFrame }) => !isFrame) || daysOf(after).length > 1) return null;
  const body = pieces.slice(from, to);
  const isApart = body.length > 1 && SEVERAL.test(said) && body.every(({ isTask }) => isTask);
  return (isApart ? body.map((piece) => [piece]) : [body]).flatMap((group): readonly FramedTask[] => {
    const [head] = group;
    const task = taskIn(group);
    if (head === undefined || !/\p{L}{2}.* .*\p{L}/u.test(task)) return [];
    const named = [...new Set([...leadsOfFrame(frame), ...head.subject.leads])];
    const isOwn = named.length === 0 && [...frame, head].some((piece) => piece.isOwn || piece.leads.includes('me'));
    return [
      {
        leads: isOwn ? 'me' : named.join(' and '),
        task,
        when: whenOf(daysOf(after), daysOf(before), task, days),
        isAsked: true,
      },
    ];
  });
}

/** The words of a task, from its verb on. */
function taskIn([head, ...others]: readonly Read[]): string {
  if (head === undefined) return '';
  const body = [withPlainVerb(head.subject.rest), ...others.map(({ text }) => text)]
    .join(' ')
    .replace(/[\s,.;:!?–-]+$/u, '')
    .replace(/\s+(?:as well|too|hefyd)$/iu, '');
  return unquoted(head.subject.isWelsh ? undoSoftMutation(body) : body);
}

/** Leads up to something else: few words, and nobody and no day among them. */
const isAside = ({ own, leads, day, isTask }: Read): boolean =>
  own <= MOST_OTHER && leads.length === 0 && day === null && !isTask;

/** A task in quotes that somebody then calls theirs: "'Check the codes'. Mine". */
const isOwnQuote = (pieces: readonly Read[], at: number): boolean =>
  QUOTES.test((pieces[at]?.text ?? '').replace(/[.,;:]+$/u, '')) &&
  pieces.slice(at).some(({ text }) => MINE.test(text));

/** Where the task begins: with a verb after the request, else with a verb, else with the most words of its own. */
function startOf(pieces: readonly Read[]): number {
  const asks = pieces.findIndex(({ isAsk }) => isAsk);
  const later = pieces.findIndex(({ isTask }, at) => isTask && at >= asks);
  if (later >= 0) return later;
  const verb = pieces.findIndex(({ isTask }) => isTask);
  if (verb >= 0) return verb;
  const most = Math.max(...pieces.map(({ own, isFrame }) => (isFrame ? 0 : own)));
  return most < 2 ? -1 : pieces.findIndex(({ own, isFrame }) => !isFrame && own === most);
}
