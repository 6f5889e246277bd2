import { askedToLog } from './asked-to-log.js';
import { type Piece, pieceOf, PUTS_DOWN } from './frame-pieces.js';
import { isToDo, type Subject, subjectOf } from './framed-task.js';
import type { SaidName } from './leads-at.js';
import { plainVerb } from './undertaken-by.js';

/** So many other words may stand in a piece that asks, or that says who or when. */
export const MOST_OTHER = 4;
/** "Mine" and, in Welsh, "I own that". */
export const MINE = /(?<!\p{L})(?:mine|fi (?:bia|biau|pia|piau))(?!\p{L})/iu;
const UNLED =
  /(?<!\p{L})(?:no[ -]?(?:one|body)(?:['’]?s)?(?: name)?|no (?:owner|lead)s?|without (?:an? )?(?:owner|lead)s?|unassigned|i neb|neb eto|heb arweinydd)(?!\p{L})/iu;
/** Asks for an action and names it at once: "I also need an entry for talking to the fire service". */
const ASKED_FOR =
  /^(?:(?:i|we)(?:['’]d| would)?(?: also| still| just)* (?:need|want|like|could do with)|(?:can|could) (?:i|we) have|(?:mae|dw i|dwi)(?:['’]n)? ?(?:angen|isio|eisiau))(?: an?(?:other)?| one)?(?: new| separate)? (?:entry|item|action|task|line|reminder|cam|tasg)(?: newydd)? (?:for|to|about|on|i|am)\s+(?=\p{L})/iu;
export const QUOTES = /^["'“‘«](?<inner>.*)["'”’»]$/su;
/** Names the writer as one who is to do it. */
const OF_SELF =
  /(?<!\p{L})(?:me|myself|mine|fi|mi|imi|innau|finnau?|minnau?|yours truly|i['’]?(?:m| am|ll| will|d be)? ?(?:happy to |glad to |willing to )?(?:do (?:it|that)|take (?:it|that)|be (?:that|the) (?:someone|somebody|one|person)))(?!\p{L})/iu;
/** Names what is there already: "let the action stand as". */
const OF_KNOWN =
  /(?<!\p{L})(?:the|this|that|its?|which|what|of|each|every|any|all|per|no|my|our) (?:actions?|tasks?|job|entry|log|record)(?!\p{L})/iu;

/** In Welsh, for the writer. */
const FOR_ME = /(?<!\p{L})(?:i (?:mi|fi)|imi)(?!\p{L})/iu;
/** Announces one more: "next is mine too", "separate item", "new:". */
const ONE_MORE =
  /(?<!\p{L})(?:new|next|another|separate|extra|sister|follow-?up|newydd|nesaf|arall)(?: (?:one|item|thing|entry|job|task|action|is|un))?(?:[\s,:]|$)/iu;
const MOST_NEW = 2;

/** Whether words ask to put something down; "down" by itself may mean anything. */
function isCue(words: string): boolean {
  const cue = PUTS_DOWN.exec(words)?.[0];
  if (cue === undefined || /^(?:down|(?:i )?lawr)$/iu.test(cue)) return false;
  return !OF_KNOWN.test(words) || /(?:that['’]?s|is) the (?:action|task)|on the|(?:in|to) the log/iu.test(words);
}

/** A piece with what it asks for. */
export interface ReadPiece extends Piece {
  /** Whether it has a word of requests: "log", "new", "entry". */
  readonly isRequest: boolean;
  /** Whether it asks in so many words, and does not only have a word of requests. */
  readonly isPlainRequest: boolean;
  /** Whether it is the writer's own note if it names nobody: "note to self". */
  readonly isOwn: boolean;
  /** Who does it, as far as it says, and its words from the verb on. */
  readonly subject: Subject;
  /** Whether it begins with a verb of tasks, after whoever does it, or is what a request names. */
  readonly isTask: boolean;
}

/** Reads whether a piece asks, names a task, or only says who, when and how urgently. */
export function readPiece(text: string, people: readonly SaidName[], dates: readonly string[]): ReadPiece {
  const piece = withShortDay(pieceOf(text, people, dates));
  const asked = ASKED_FOR.exec(text)?.[0] ?? '';
  const request = askedToLog(text);
  const isPlainRequest = asked !== '' || request.isAsked;
  const isRequest = isPlainRequest || isCue(text) || (piece.own <= MOST_NEW && ONE_MORE.test(text));
  const rest = asked === '' ? request.rest : text.slice(asked.length);
  const subject = subjectOf(withPlain(unquoted(rest)), people);
  const isVerb = isToDo(subject.rest) && !/^(?:log|note|record|keep|put|hold|minute)(?!\p{L})/iu.test(subject.rest);
  const isFrame =
    asked === '' &&
    (piece.own === 0 ||
      (!isVerb && piece.own <= MOST_OTHER && (isRequest || piece.day !== null || piece.leads.length > 0)));
  const isMine = (piece.leads.length === 0 && MINE.test(text)) || /^(?:i|dwi|dw i)(?!\p{L})/iu.test(asked);
  // "I want" says who asks, and not who is to do it.
  const named = piece.leads.filter((lead) => lead !== 'me' || OF_SELF.test(text));
  const isForMe = isRequest && named.length === 0 && FOR_ME.test(text);
  const leads = [...named, ...(isMine || isForMe ? ['me'] : [])];
  const ofOwn = isMine && asked !== '' ? { ...subject, leads: [...subject.leads, 'me'] } : subject;
  return {
    ...piece,
    leads,
    isRequest,
    isPlainRequest,
    isOwn: request.isOwn,
    subject: ofOwn,
    isTask: (isVerb && piece.own > 0) || asked !== '',
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

/** Words without the quotation marks around them. */
export const unquoted = (words: string): string => {
  const plain = words.replace(/[.,;:]+$/u, '').trim();
  return QUOTES.exec(plain)?.groups?.['inner'] ?? words;
};
