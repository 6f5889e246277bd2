import { about, END, THEN, type Make } from '../about-action.js';
import { hasDate, isDateLike } from '../../reading/deadlines/date-like.js';
import { isNamed } from '../../reading/leads/is-addressee.js';
import { type GrammarEntry, type GrammarPart, patterns } from '../grammar-part.js';

/** A lead needs more time, or says that an action is not theirs; `words` are until when or who instead, and why. */
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

/** A request is granted, `words` being what is given instead of what was asked, or refused with words for the lead. */
interface Decide<Kind extends string> {
  readonly kind: Kind;
  readonly reference: string;
  readonly words: string | null;
}

export type DecideCommand = Decide<'grant'> | Decide<'refuse'>;

const MORE_TIME = '(?:(?:some\\s|a bit\\s)?more time|(?:an\\s)?extension|(?:rh|r)agor o amser|[mf]wy o amser|estyniad)';
const NEED =
  "(?:(?:i|we|i'd|we'd)\\s)?(?:(?:need|needs|want|ask(?:ing)? for|request(?:ing)?|like|(?:dw i |rwy |mae )?angen|gofyn am|yn gofyn am)\\s)?";
const NOT_MINE =
  "(?:(?:is|it's|that's|this is|mae|mae hwn)\\s)?(?:not (?:mine|me|ours|for me)|isn't mine|wrong (?:person|lead)|nid (?:fi|ni)(?: (?:yw|ydi) hwn)?|ddim i fi)";
const MY_REQUEST = '(?:my |the )?request';
const FY_NGHAIS = '(?:fy nghais|y cais)';
const GRANT = 'grant|approve|allow|caniatáu|caniatau|caniatewch|cymeradwyo|cymeradwywch';
const REFUSE = 'refuse|reject|decline|turn down|gwrthod|gwrthodwch';

const moreTime: Make<AskCommand> = (reference, rest, link) => {
  // "ISCG-3: more time needed than we thought" is a note; with a date it is a request.
  if (link.includes(':') && !hasDate(rest)) return null;
  return { kind: 'more-time', reference, words: rest };
};

const notMine: Make<AskCommand> = (reference, words) => ({ kind: 'not-mine', reference, words });

const withdraw: Make<WithdrawRequestCommand> = (reference) => ({ kind: 'withdraw-request', reference });

/** What is given instead of what was asked must be a day, or somebody: "grant ISCG-3 funding" is about something else. */
const grant: Make<DecideCommand> = (reference, rest) => {
  if (rest === '') return { kind: 'grant', reference, words: null };
  const words = rest.replace(/^(?:but\s)?(?:only\s)?(?:until|till|to|by|for|tan|hyd at|erbyn|i)\s+/iu, '');
  // "ISCG-3 approved by the board on 3 May" tells of something else.
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

/** What a lead asks of the chair about one action, and how the chair answers, first match first. */
export const REQUEST_GRAMMAR: readonly GrammarEntry<AskCommand | WithdrawRequestCommand | DecideCommand>[] = [
  about(`REF(?<link>${THEN})${NEED}${MORE_TIME}${MAYBE_MORE}`, moreTime),
  about(`${NEED}${MORE_TIME}\\s{1,3}(?:(?:for|on|ar gyfer|ar|i)\\s)?REF${MAYBE_MORE}`, moreTime),

  about(`REF${THEN}${NOT_MINE}${MAYBE_MORE}`, notMine),
  about(`${NOT_MINE}\\s{1,3}REF${MAYBE_MORE}`, notMine),

  about(`(?:withdraw|cancel|drop|take back)\\s${MY_REQUEST}\\s{1,3}(?:(?:for|on|about)\\s)?REF${END}`, withdraw),
  about(`REF${THEN}(?:withdraw|cancel|drop|take back)\\s${MY_REQUEST}${END}`, withdraw),
  about(`tynnu(?:'n ôl)?\\s${FY_NGHAIS}(?: yn ôl)?\\s{1,3}(?:(?:am|ar|ar gyfer)\\s)?REF(?:\\syn ôl)?${END}`, withdraw),
  about(`REF${THEN}tynnu(?:'n ôl)?\\s${FY_NGHAIS}(?: yn ôl)?${END}`, withdraw),

  about(`(?:${GRANT})\\s{1,3}REF${MAYBE_MORE}`, grant),
  about(`REF${THEN}(?:grant(?:ed)?|approved?|caniatáu|caniatau|cymeradwyo)${MAYBE_MORE}`, grant),
  about(`(?:${REFUSE})\\s{1,3}REF${MAYBE_MORE}`, refuse),
  about(`REF${THEN}(?:refuse|refused|reject|rejected|gwrthod|gwrthodwyd)(?:${END}|\\s?[:;,–-]\\s{0,3}${REST})`, refuse),
];

export const REQUESTS_GRAMMAR: GrammarPart = patterns('action', REQUEST_GRAMMAR);
