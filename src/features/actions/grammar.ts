import { hasDate, isDateLike } from '../../reading/deadlines/date-like.js';
import { isAddressee, isNamed } from '../../reading/leads/is-addressee.js';
import { REFERENCE, referenceOf } from '../../reading/text/reference.js';
import { about, END, IS_DONE, type Make, THEN } from '../about-action.js';
import { type GrammarPart, patterns } from '../grammar-part.js';

interface OfAction {
  readonly reference: string;
}

export type DoneCommand = OfAction & { readonly kind: 'done'; readonly note: string | null };
export type NoteCommand = OfAction & { readonly kind: 'note'; readonly text: string };
export type ReassignCommand = OfAction & { readonly kind: 'reassign'; readonly words: string };
export type DeadlineCommand = OfAction & { readonly kind: 'deadline'; readonly words: string };
export type TaskCommand = OfAction & { readonly kind: 'task'; readonly text: string };
export type ReopenCommand = OfAction & { readonly kind: 'reopen' };
export type CancelCommand = OfAction & { readonly kind: 'cancel'; readonly reason: string | null };

const LABEL = '[\\s]{0,3}(?::|\\s[–-])[\\s]{0,3}';
const REST = '(?<rest>\\S.*)';
const MAYBE_REST = `(?:${END}|[.!]{0,3}${THEN}${REST})`;
const DONE = "done|completed?|closed?|finish(?:ed)?|cwblhau|cwblhewch|cwblhawyd|wedi(?:'i|'u| ei)? gwblhau|gorffen";
const I_HAVE = "(?:(?:i have|i've|we have|we've|(?:rwy|dw i|dwi|rydw i|rydym) wedi)\\s)?";
/** After "done" these take some of it back. */
const CONDITION =
  /^(?:when|if|until|unless|except|apart from|once|what|half|most|some|part|partly|partially|as (?:much|far)|nearly|almost|pan|os|nes|oni|rhan)\b/i;
const ANOTHER = new RegExp(`^(?:and |a |& ?)?(?:${REFERENCE})[\\s.,!]*$`, 'i');

const note: Make<NoteCommand> = (reference, text) => ({ kind: 'note', reference, text });
const deadline: Make<DeadlineCommand> = (reference, words) => ({
  kind: 'deadline',
  reference,
  words: words.replace(/\s+/gu, ' '),
});
const reassign: Make<ReassignCommand> = (reference, words) => ({ kind: 'reassign', reference, words });
const reopen: Make<ReopenCommand> = (reference) => ({ kind: 'reopen', reference });
const task: Make<TaskCommand> = (reference, text) => ({ kind: 'task', reference, text });

const cancel: Make<CancelCommand> = (reference, rest) => {
  if (ANOTHER.test(rest)) return null;
  return { kind: 'cancel', reference, reason: rest === '' ? null : rest };
};

const done: Make<DoneCommand> = (reference, rest) => {
  if (CONDITION.test(rest) || ANOTHER.test(rest)) return null;
  return { kind: 'done', reference, note: rest === '' ? null : rest };
};

/** "ISCG-3 complete by 12 December" says when, not that it is done. */
const doneOrDeadline: Make<DoneCommand | DeadlineCommand> = (reference, rest) =>
  /^(?:by|erbyn)\b/i.test(rest) && hasDate(rest) ? deadline(reference, rest, '') : done(reference, rest, '');

/** What it is moved to: a date, or somebody. */
const move: Make<DeadlineCommand | ReassignCommand> = (reference, rest) =>
  (isNamed(rest) && !hasDate(rest) ? reassign : deadline)(reference, rest, '');

const BEFORE_DEADLINE = "(?:is\\s)?(?:to be\\s|i'w\\s)?(?:done\\s|completed?\\s|finished\\s|gwblhau\\s)?(?:due\\s)?";

/**
 * What people say to change one action, first match first; the reference may stand before the verb or after it. Whatever
 * follows a reference and a colon is a note, so that other features' words about an action are tried before these.
 */
export const ACTIONS_GRAMMAR: GrammarPart = patterns('change', [
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

  about(`REF${THEN}(?:task|tasg)(?:${LABEL}|\\s{1,3})${REST}`, task),
  about(`(?:task|tasg)\\s{1,3}REF${LABEL}${REST}`, task),

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
]);
