import { about, END, THEN, type Make } from '../about-action.js';
import { hasDate, isDateLike } from '../../reading/deadlines/date-like.js';
import { isNamed } from '../../reading/leads/is-addressee.js';
import { type GrammarEntry, type GrammarPart, patterns } from '../grammar-part.js';

/** A lead needs more time, or says that an action is not theirs; `words` say until when, or who instead, and why. */
interface Ask<Kind extends string> {
  readonly kind: Kind;
  readonly reference: string;
  readonly words: string;
}

export type AskCommand = Ask<'more-time'> | Ask<'not-mine'>;

export interface WithdrawRequestCommand {
  readonly kind: 'withdraw-request';
  readonly reference: string;
}

/** Grants or refuses a request; `words` say what is granted instead, or give the lead a reason for the refusal. */
interface Decide<Kind extends string> {
  readonly kind: Kind;
  readonly reference: string;
  readonly words: string | null;
}

export type DecideCommand = Decide<'grant'> | Decide<'refuse'>;

const MORE_TIME =
  '(?:(?:some\\s|a bit\\s|a little\\s|a little bit\\s)?more time|(?:an\\s|another\\s)?extension|(?:rh|r)agor o amser|[mf]wy o amser|estyniad)';
const NEED = [
  "(?:(?:i|we|i'd|we'd|i'm|we're)\\s)?(?:need|needs|want|ask(?:ing)? for|request(?:ing)?|like|could do with)\\s",
  '(?:can|could|may) (?:i|we) (?:please )?have\\s',
  "(?:(?:dw i|dwi|rwyf?|rydw i|rydym|rydyn ni|'?dan ni|mae(?: arnaf?i?(?: i)?| arnom ni| arnon ni)?)\\s)?angen\\s",
  '(?:yn |hoffwn |hoffem |a gaf i )?g?ofyn am\\s',
  '(?:hoffwn (?:i )?gael|(?:a )?(?:gaf|ga|gawn) (?:i|ni)|(?:i|we)\\s)\\s?',
].join('|');
/** "Mae angen rhagor o amser arnaf". */
const ON_ME = '(?:\\s{1,3}(?:arnaf?i?(?: i)?|arnom(?: ni)?|arnon ni))?';
const NOT_MINE =
  "(?:(?:is|it's|that's|this is|mae|mae hwn)\\s)?(?:not (?:mine|me|ours|for me)|isn't mine|wrong (?:person|lead)|(?:person|arweinydd) anghywir|nid fi sy(?:'n|dd yn) (?:gyfrifol|ei wneud|arwain)|nid (?:i )?(?:fi|mi|ni)(?: (?:yw|ydi) hwn)?|nid fy un i|ddim i (?:fi|mi|ni))";
const MY_REQUEST = '(?:my |the )?request';
const TAKE_BACK = 'withdraw|cancel|drop|scrap|forget|take back';
const TYNNU =
  "(?:tynnu|tynnwch|canslo|canslwch|anghofio|anghofiwch)(?:'n [oô]l| yn [oô]l)?\\s(?:fy nghais|y cais)(?: yn [oô]l)?";
const GRANT =
  'grant|approve|allow|agree(?: to)?|caniat[áa]u|caniatewch|cymeradwyo|cymeradwywch|(?:accept|derbyn|derbyniwch)(?= (?:the |y )?(?:request|g?cais))';
const REFUSE = 'refuse|reject|decline|turn down|gwrthod|gwrthodwch';
/** Names what is granted or refused; optional. */
const THE_REQUEST = '(?:\\s(?:the |y )?(?:request|[cg]ais)(?:\\s(?:for|on|about|am|ynghylch|ar))?)?';

const moreTime: Make<AskCommand> = (reference, rest, link) => {
  // "ISCG-3: more time needed than we thought" is a note; with a date it is a request.
  if (link.includes(':') && !hasDate(rest)) return null;
  return { kind: 'more-time', reference, words: rest.replace(/[\s?]+$/u, '') };
};

const notMine: Make<AskCommand> = (reference, words) => ({ kind: 'not-mine', reference, words });

const withdraw: Make<WithdrawRequestCommand> = (reference) => ({ kind: 'withdraw-request', reference });

/** Accepts only a day or a person in place of what was asked: "grant ISCG-3 funding" is about something else. */
const grant: Make<DecideCommand> = (reference, rest) => {
  if (rest === '') return { kind: 'grant', reference, words: null };
  const words = rest.replace(/^(?:but\s)?(?:only\s)?(?:until|till|to|by|for|tan|hyd at|erbyn|i)\s+/iu, '');
  // "ISCG-3 approved by the board on 3 May" is about something else.
  const isSomebody = /^(?:but\s)?(?:to|i)\s/iu.test(rest) && isNamed(words);
  return isDateLike(words) || isSomebody ? { kind: 'grant', reference, words } : null;
};

const refuse: Make<DecideCommand> = (reference, rest) => ({
  kind: 'refuse',
  reference,
  words: rest === '' ? null : rest,
});

const REST = '(?<rest>\\S.*)';
const MAYBE_MORE = `(?:${END}|[.!]{0,3}${THEN}${REST})`;

/** A lead's requests about one action, and the chair's answers; the first match wins. */
export const REQUEST_GRAMMAR: readonly GrammarEntry<AskCommand | WithdrawRequestCommand | DecideCommand>[] = [
  about(`REF(?<link>${THEN})(?:${NEED})?${MORE_TIME}${ON_ME}${MAYBE_MORE}`, moreTime),
  about(`(?:${NEED})?${MORE_TIME}${ON_ME}\\s{1,3}(?:(?:for|on|with|ar gyfer|ar|i|gyda)\\s)?REF${MAYBE_MORE}`, moreTime),

  about(`REF${THEN}${NOT_MINE}${MAYBE_MORE}`, notMine),
  about(`${NOT_MINE}\\s{1,3}(?:(?:am|yw|ydi|for)\\s)?REF${MAYBE_MORE}`, notMine),

  about(`(?:${TAKE_BACK})\\s${MY_REQUEST}\\s{1,3}(?:(?:for|on|about)\\s)?REF${END}`, withdraw),
  about(`REF${THEN}(?:${TAKE_BACK})\\s${MY_REQUEST}${END}`, withdraw),
  about(`${TYNNU}\\s{1,3}(?:(?:am|ar|ar gyfer|ynghylch)\\s)?REF(?:\\syn [oô]l)?${END}`, withdraw),
  about(`REF${THEN}${TYNNU}${END}`, withdraw),

  about(`(?:${GRANT})${THE_REQUEST}\\s{1,3}REF${MAYBE_MORE}`, grant),
  about(`REF${THEN}(?:grant(?:ed)?|approved?|caniat[áa]u|caniatawyd|cymeradwyo|cymeradwywyd)${MAYBE_MORE}`, grant),
  about(`(?:${REFUSE})${THE_REQUEST}\\s{1,3}REF${MAYBE_MORE}`, refuse),
  about(`REF${THEN}(?:refuse|refused|reject|rejected|gwrthod|gwrthodwyd)(?:${END}|\\s?[:;,–-]\\s{0,3}${REST})`, refuse),
];

export const REQUESTS_GRAMMAR: GrammarPart = patterns('action', REQUEST_GRAMMAR);
