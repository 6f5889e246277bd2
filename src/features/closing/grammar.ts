import type { ClosureKind } from '../../model/closure.js';
import { REFERENCE, referenceOf } from '../../reading/text/reference.js';
import { about, END, type Make, THEN } from '../about-action.js';
import { type GrammarPart, patterns, phrase } from '../grammar-part.js';
import { wordsAfter } from './rules/said-why.js';

/** Closes an action otherwise than as done; `to` is what superseded it, or who has it now. */
export interface CloseAsCommand {
  readonly kind: 'close-as';
  readonly reference: string;
  readonly as: ClosureKind;
  readonly to: string | null;
  readonly why: string | null;
}

export interface ConfirmClosureCommand {
  readonly kind: 'confirm-closure';
  readonly reference: string;
}

export interface KeepOpenCommand {
  readonly kind: 'keep-open';
  readonly reference: string;
  readonly why: string | null;
}

export interface ToConfirmCommand {
  readonly kind: 'to-confirm';
}

const REST = '(?<rest>\\S.*)';
const MAYBE_REST = `(?:${END}|[.!]{0,3}${THEN}${REST})`;
const CLOSE = '(?:(?:close|mark|cau|caewch)\\s)';
const IS = '(?:(?:as|is|was|now|has been|fel|yn)\\s){0,2}';

/** Bodies that an action may be transferred to; a person becomes its lead instead. */
const BODY =
  /\b(?:board|committee|council|department|division|directorate|group|panel|authority|office|body|government|agency|trust|forum|bwrdd|fwrdd|pwyllgor|bwyllgor|cyngor|gyngor|adran|grŵp|panel|awdurdod|swyddfa|llywodraeth|lywodraeth|asiantaeth|ymddiriedolaeth|fforwm)\b/iu;

/** "ISCG-9: the new plan has it" names another action, and says why. */
const OTHER = new RegExp(`^${REFERENCE}(?:[\\s.!]{0,4}$|\\s{0,2}[:;,.–-]\\s{0,3}(?<why>\\S.*)$)`, 'is');

const closeAs = (as: ClosureKind, reference: string, to: string | null, why: string | null): CloseAsCommand => ({
  kind: 'close-as',
  reference,
  as,
  to,
  why,
});

/** "…, so close it as superseded" adds nothing about what superseded it. */
const CLOSED_THEN = /[\s,;.]+(?:(?:so|and|please|felly|a)\s)+(?:please\s)?(?:close|mark|cau|caewch)(?!\p{L}).*$/isu;

const superseded: Make<CloseAsCommand> = (reference, rest) => {
  const found = OTHER.exec(rest);
  const { prefix = '', gap = '', number = '', why } = found?.groups ?? {};
  const other = found === null ? null : referenceOf(prefix, gap, number);
  if (other !== null) return closeAs('superseded', reference, other, why ?? null);
  return closeAs(
    'superseded',
    reference,
    rest === '' ? null : rest.replace(CLOSED_THEN, '').replace(/[.!\s]+$/u, ''),
    null,
  );
};

const transferred =
  (isClosed: boolean): Make<CloseAsCommand> =>
  (reference, rest) => {
    const to = rest.replace(/[.!\s]+$/u, '');
    return isClosed || BODY.test(to) ? closeAs('transferred', reference, to === '' ? null : to, null) : null;
  };

const otherwise =
  (as: ClosureKind): Make<CloseAsCommand> =>
  (reference, rest) =>
    closeAs(as, reference, null, wordsAfter(rest));

const DISODLI = "(?:wedi(?:'i|'u| ei| eu)?\\sdd?isodli|disodlwyd)";
const TROSGLWYDDO = "(?:wedi(?:'i|'u| ei| eu)?\\s(?:d|th)rosglwyddo|trosglwyddwyd|drosglwyddwyd)";
const NOT_NEEDED =
  '(?:no longer (?:needed|required)|not (?:needed|required)(?: any ?more)?|(?:dim|nad oes|nid oes|does dim|sdim)(?: ei)? angen(?: ei| e| o| amdano)?(?: mwyach| bellach| rhagor)?)';
const RISK =
  "(?:(?:the\\s)?risk(?:\\s(?:is|has been|was))?\\saccepted|accept(?:ed)? the risk|derbyniwyd y risg|(?:y\\s)?risg wedi(?:'i| ei)\\sderbyn|derbyn y risg)";

const CLOSE_AS = [
  about(
    `${CLOSE}?(?:mae\\s)?REF${THEN}${IS}(?:superseded|replaced|${DISODLI})(?:${END}|\\s(?:by|gan)\\s${REST})`,
    superseded,
  ),
  about(`${CLOSE}?REF${THEN}${IS}(?:overtaken)\\sby\\s(?<rest>${REFERENCE.replaceAll('?<', '?<o_')}.*)`, superseded),
  about(
    `${CLOSE}REF${THEN}${IS}(?:transferred|handed over|${TROSGLWYDDO})(?:${END}|\\s(?:to|over to|i'r|i|at)\\s${REST})`,
    transferred(true),
  ),
  about(`(?:mae\\s)?REF${THEN}${IS}(?:transferred|${TROSGLWYDDO})\\s(?:to|i'r|i|at)\\s${REST}`, transferred(false)),
  about(`${CLOSE}?REF${THEN}${IS}(?:with\\s|gyda\\s)?${RISK}${MAYBE_REST}`, otherwise('risk-accepted')),
  about(
    `(?:accept(?:ing)?|derbyn|derbyniwch)\\s(?:the|y) ris[kg]\\s(?:(?:on|of|for|ar gyfer|ar|o ran)\\s)REF${MAYBE_REST}`,
    otherwise('risk-accepted'),
  ),
  about(`risk accepted\\s(?:(?:on|for)\\s)?REF${MAYBE_REST}`, otherwise('risk-accepted')),
  about(`${CLOSE}REF${THEN}${IS}${NOT_NEEDED}${MAYBE_REST}`, otherwise('not-needed')),
  about(`REF${THEN}(?:no longer (?:needed|required)|dim ei angen mwyach)${MAYBE_REST}`, otherwise('not-needed')),
];

const confirm: Make<ConfirmClosureCommand> = (reference) => ({ kind: 'confirm-closure', reference });
const keepOpen: Make<KeepOpenCommand> = (reference, rest) => ({
  kind: 'keep-open',
  reference,
  why: wordsAfter(rest),
});

const CONFIRM = [
  about(
    `(?:confirm|cadarnhau|cadarnhewch|cadarnha)\\s(?:(?:the closure of|closure of|closing|cau)\\s)?REF(?:\\s(?:is\\s|as\\s)?(?:closed|ar gau))?${END}`,
    confirm,
  ),
  about(`REF${THEN}(?:confirmed|closure confirmed|cadarnhawyd|wedi'i gadarnhau)${END}`, confirm),
  about(`(?:keep|leave|cadw|cadwch|gadael|gadewch)\\sREF\\s(?:open|ar agor)${MAYBE_REST}`, keepOpen),
  about(
    `REF${THEN}(?:keep (?:it )?open|(?:should\\s|must\\s|to\\s)?stays?\\sopen|leave (?:it )?open|(?:i\\s|yn\\s)?aros ar agor|(?:ei\\s)?[cg]adw ar agor)${MAYBE_REST}`,
    keepOpen,
  ),
];

const WAITS =
  '(?:waiting|waits?|is waiting|still waiting|are waiting) (?:for confirmation|to be confirmed|for (?:me|us|the chair) to confirm)|(?:needs?|is there) (?:to be confirmed|confirming|to confirm)|(?:(?:is|are) )?proposed (?:for closure|to (?:be )?close(?:d)?)|(?:have i|do i have|do i need|is there for me) to confirm';
const WELSH_WAITS =
  "beth (?:sy|sydd)(?:'n|n| yn) aros (?:am gadarnhad|i gael ei gadarnhau)|beth (?:sydd|sy) (?:i'w|angen ei) (?:g|ch)adarnhau|(?:yn )?aros am gadarnhad|i'w gadarnhau|beth (?:sydd|sy) angen cadarnhad";

/** What people say to close an action otherwise than as done, and what the chair answers; the first match counts. */
export const CLOSING_GRAMMAR: GrammarPart = patterns('action', [...CLOSE_AS, ...CONFIRM]);

export const TO_CONFIRM_GRAMMAR: GrammarPart = patterns('phrase', [
  phrase(
    `what(?:'s| is|s| else is)? ?(?:${WAITS})|(?:show |list )?(?:the )?(?:closures? )?(?:to confirm|waiting for confirmation|to be confirmed|proposed closures)|${WELSH_WAITS}`,
    { kind: 'to-confirm' } satisfies ToConfirmCommand,
  ),
]);
