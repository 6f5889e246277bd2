import { about, END, type Make as MakeOf, THEN } from '../about-action.js';
import type { Command } from '../command.js';
import { hasDate, isDateLike } from '../../reading/deadlines/date-like.js';
import type { GrammarEntry } from '../grammar.js';
import { isAddressee, isNamed } from '../../reading/leads/is-addressee.js';
import { REFERENCE, referenceOf } from '../../model/reference.js';
import { REQUEST_GRAMMAR } from '../requests/grammar.js';

type Make = MakeOf<Command>;

const LABEL = '[\\s]{0,3}(?::|\\s[–-])[\\s]{0,3}';
const REST = '(?<rest>\\S.*)';
const MAYBE_REST = `(?:${END}|[.!]{0,3}${THEN}${REST})`;
const DONE = "done|completed?|closed?|finish(?:ed)?|cwblhau|cwblhewch|cwblhawyd|wedi(?:'i|'u| ei)? gwblhau|gorffen";
const IS_DONE = "done|completed?|closed|finished|cwblhawyd|wedi(?:'i|'u| ei)? gwblhau|wedi(?:'i)? orffen|wedi gorffen";
const I_HAVE = "(?:(?:i have|i've|we have|we've|(?:rwy|dw i|dwi|rydw i|rydym) wedi)\\s)?";
/** After "done" these take some of it back. */
const CONDITION =
  /^(?:when|if|until|unless|except|apart from|once|what|half|most|some|part|partly|partially|as (?:much|far)|nearly|almost|pan|os|nes|oni|rhan)\b/i;
const ANOTHER = new RegExp(`^(?:and |a |& ?)?(?:${REFERENCE})[\\s.,!]*$`, 'i');

const HISTORY =
  '(?:(?:(?:show|see|view|dangos|gweld)\\s(?:me\\s)?(?:the\\s)?)?(?:full\\s)?(?:history|audit(?:\\strail)?|hanes))';
const PAGE = `(?:[\\s,]{1,3}(?:page|tudalen)\\s{1,3}(?<rest>\\d{1,4}))?${END}`;

const note: Make = (reference, text) => ({ kind: 'note', reference, text });
const deadline: Make = (reference, words) => ({ kind: 'deadline', reference, words: words.replace(/\s+/gu, ' ') });
const reassign: Make = (reference, words) => ({ kind: 'reassign', reference, words });
const show: Make = (reference) => ({ kind: 'show', reference });
const hold: Make = (reference) => ({ kind: 'hold', reference, isHeld: true });
const release: Make = (reference) => ({ kind: 'hold', reference, isHeld: false });
const history: Make = (reference, rest) => ({
  kind: 'history',
  reference,
  page: Math.max(1, Number(rest === '' ? 1 : rest)),
});
const reopen: Make = (reference) => ({ kind: 'reopen', reference });

const ITS_LEADS = '(?:(?:the\\s)?leads?\\s(?:of|for|on)\\s{1,3}|arweinydd\\s{1,3}|arweinwyr\\s{1,3})?';
const TO_MEETING = "(?:\\s{1,3}(?:to\\s)?(?:the\\s)?(?:next\\s)?meeting|\\s{1,3}i'r cyfarfod(?: nesaf)?)?";
const attend: Make = (reference) => ({ kind: 'attend', reference, isAsked: true });
const needNotAttend: Make = (reference) => ({ kind: 'attend', reference, isAsked: false });

const cancel: Make = (reference, rest) => {
  if (ANOTHER.test(rest)) return null;
  return { kind: 'cancel', reference, reason: rest === '' ? null : rest };
};

const done: Make = (reference, rest) => {
  if (CONDITION.test(rest) || ANOTHER.test(rest)) return null;
  return { kind: 'done', reference, note: rest === '' ? null : rest };
};

/** "ISCG-3 complete by 12 December" says when, not that it is done. */
const doneOrDeadline: Make = (reference, rest) =>
  /^(?:by|erbyn)\b/i.test(rest) && hasDate(rest) ? deadline(reference, rest, '') : done(reference, rest, '');

/** What it is moved to: a date, or somebody. */
const move: Make = (reference, rest) => (isNamed(rest) && !hasDate(rest) ? reassign : deadline)(reference, rest, '');

const BEFORE_DEADLINE = "(?:is\\s)?(?:to be\\s|i'w\\s)?(?:done\\s|completed?\\s|finished\\s|gwblhau\\s)?(?:due\\s)?";

/** What people say of one action, first match first; the reference may stand before the verb or after it. */
export const ACTION_GRAMMAR: readonly GrammarEntry[] = [
  about(`(?:please\\s)?ask\\s{1,3}${ITS_LEADS}REF\\s{1,3}to\\s(?:attend|come)${TO_MEETING}${END}`, attend),
  about(
    `(?:please\\s)?(?:invite|gwahodd|gwahoddwch)\\s{1,3}${ITS_LEADS}REF(?:\\s{1,3}to\\s(?:attend|come))?${TO_MEETING}${END}`,
    attend,
  ),
  about(
    `(?:don't|do not|no longer|no need to)\\s(?:ask|invite)\\s{1,3}${ITS_LEADS}REF(?:\\s{1,3}to\\s(?:attend|come))?${TO_MEETING}${END}`,
    needNotAttend,
  ),
  about(`(?:uninvite|peidi(?:o|wch) (?:â|a) gwahodd)\\s{1,3}${ITS_LEADS}REF${TO_MEETING}${END}`, needNotAttend),
  about(
    `REF[\\s:,–-]{1,4}(?:(?:need not|needn't|does not need to|doesn't need to) (?:attend|come)|no need to (?:attend|come)|dim angen (?:dod|mynychu))${TO_MEETING}${END}`,
    needNotAttend,
  ),
  about(`(?:hold|(?:put|place) (?:a |the )?(?:legal )?hold on|dal|atal gwaredu)\\s{1,3}REF${END}`, hold),
  about(`REF[\\s:]{1,3}hold${END}`, hold),
  about(`${HISTORY}\\s{1,3}(?:(?:of|for|on|o|ar)\\s{1,3})?REF${PAGE}`, history),
  about(`REF${THEN}${HISTORY}${PAGE}`, history),
  about(`(?:release|(?:release|end|lift) the hold (?:on|of)|rhyddhau)\\s{1,3}REF${END}`, release),
  about(`(?:(?:show|see|view|open|status of|dangos|gweld)\\s{1,3})?REF[\\s.?!]{0,5}`, show),
  about(`(?:is\\s)?REF\\s{1,3}(?:is\\s)?(?:${IS_DONE})\\s?\\?{1,3}`, show),

  ...REQUEST_GRAMMAR,

  about(`${I_HAVE}(?:mark\\s)?(?:as\\s)?(?:${DONE})\\s{1,3}REF(?:\\s(?:as\\s)?done)?${MAYBE_REST}`, done),
  about(
    `(?:mark\\s|mae\\s)?REF[\\s:,–-]{1,4}(?:(?:(?:is|has been|was|now|all|as|yn)\\s){1,3}(?:${IS_DONE})|done)${MAYBE_REST}`,
    doneOrDeadline,
  ),
  about(`(?:mark\\s|mae\\s)?REF[\\s:,–-]{1,4}(?:${IS_DONE})(?:${END}|\\s{0,2}[:;,.–-]\\s{0,3}${REST})`, done),
  about(`REF[\\s:,–-]{1,4}(?:close|finish|cwblhau)${END}`, done),

  about(`(?:reopen|re-open|ailagor|ailagorwch)\\s{1,3}REF${END}`, reopen),
  about(`REF[\\s:,–-]{1,4}(?:reopen|re-open|ailagor)${END}`, reopen),

  about(`(?:cancel|withdraw|delete|remove|drop|canslo|canslwch|dileu)\\s{1,3}REF${MAYBE_REST}`, cancel),
  about(`REF[\\s:,–-]{1,4}(?:is\\s|has been\\s)?(?:cancel|cancelled|withdrawn|canslo|canslwyd)${MAYBE_REST}`, cancel),

  about(`REF${THEN}(?:note|progress note|nodyn cynnydd|nodyn)(?:${END}|${THEN}${REST})`, note),
  about(`REF${THEN}(?:progress|update|cynnydd|diweddariad)${LABEL}${REST}`, note),
  about(
    `(?:(?:add|ychwanegu)\\s(?:a\\s)?)?(?:progress note|note|nodyn cynnydd|nodyn)\\s{1,3}(?:(?:on|to|for|ar|i|at)\\s)?REF(?:${END}|${THEN}${REST})`,
    note,
  ),

  about(`REF${THEN}(?:task|tasg)(?:${LABEL}|\\s{1,3})${REST}`, (reference, text) => ({
    kind: 'task',
    reference,
    text,
  })),
  about(`(?:task|tasg)\\s{1,3}REF${LABEL}${REST}`, (reference, text) => ({ kind: 'task', reference, text })),

  about(
    `(?:re-?assign|assign|give|pass|ailbennu|ailbennwch|pennu|neilltuo|rhoi|rhowch)\\s{1,3}REF\\s{1,3}(?:to|i|at)\\s{1,3}${REST}`,
    reassign,
  ),
  about(`(?:re-?assign|ailbennu)\\s{1,3}REF${THEN}${REST}`, (reference, rest) =>
    isAddressee(rest) ? reassign(reference, rest, '') : null,
  ),
  about(`REF${THEN}(?:(?:is\\s)?(?:re-?assign(?:ed)?|assigned) to|ailbennu i)\\s{1,3}${REST}`, reassign),
  about(`REF${THEN}(?:leads?|owner|arweinydd|arweinwyr)${LABEL}${REST}`, reassign),
  about(`REF[\\s:]{1,3}to[\\s:]{1,3}${REST}`, (reference, rest) => {
    if (isDateLike(rest)) return deadline(reference, rest, '');
    return isAddressee(rest) ? reassign(reference, rest, '') : null;
  }),
  about(`REF[\\s:]{1,3}(?<link>i|arweinydd|leads?(?: is)?)\\s{1,3}${REST}`, (reference, rest, link) =>
    // "ISCG-3 I sent it" is English.
    link !== 'I' && isNamed(rest) ? reassign(reference, rest, '') : null,
  ),

  about(`REF${THEN}(?:no deadline|no date|dim dyddiad cau)${END}`, (reference) => deadline(reference, 'none', '')),
  about(`REF${THEN}(?:is\\s)?(?:new\\s)?(?:due date|deadline|dyddiad cau)(?: is| yw)?[\\s:]{1,3}${REST}`, deadline),
  about(
    `(?:deadline|dyddiad cau)\\s{1,3}(?:(?:for|of|ar gyfer)\\s)?REF[\\s:]{1,3}(?:is\\s|to\\s|yw\\s)?${REST}`,
    deadline,
  ),
  about(
    `(?:move|extend|push|postpone|defer|delay|symud|gohirio|ymestyn)\\s{1,3}REF\\s{1,3}(?:back\\s)?(?:to|until|till|i|tan|hyd at)\\s{1,3}${REST}`,
    move,
  ),
  about(`REF${THEN}${BEFORE_DEADLINE}(?<rest>(?:by|erbyn)[\\s:]\\s{0,3}\\S.*)`, deadline),
  about(`REF${THEN}(?:is\\s)?due[\\s:]{1,3}(?!to\\b)${REST}`, deadline),
  about(
    `REF${THEN}(?<rest>(?:before|no later than|within|in time for|for|on|until|cyn|o fewn|tan|ar)\\s{1,3}\\S.*)`,
    (reference, rest) => (rest.length < 60 && hasDate(rest) ? deadline(reference, rest, '') : null),
  ),
  about(`REF\\s{1,3}${REST}`, (reference, rest) => (isDateLike(rest) ? deadline(reference, rest, '') : null)),
  {
    pattern: new RegExp(`^${REFERENCE}\\s{0,2}:\\s{0,3}${REST}$`, 'dis'),
    make: (match, typed) => {
      const { prefix = '', gap = '', number = '' } = match.groups ?? {};
      // "Cabinet 12: …" is prose; "ISCG-3: …" is not.
      const reference = gap.trim() === '' ? null : referenceOf(prefix, gap, number);
      return reference === null ? null : note(reference, typed('rest').trim(), '');
    },
  },
];
