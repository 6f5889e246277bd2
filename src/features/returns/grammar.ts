import { type GivenCommand, type GrammarEntry, type GrammarPart, patterns, phrase } from '../grammar-part.js';
import { RETURN_REFERENCE, returnReference } from './rules/return-reference.js';
import { isQuestion } from './rules/question-words.js';
import { ASKS_TIME } from './rules/return-shapes.js';

/** Asks for a return; `said` holds who, by when and what, as typed. */
export interface AskReturnCommand {
  readonly kind: 'ask-return';
  readonly said: string;
  /** Whether the request is uncertain, so that the form is shown before anything goes out. */
  readonly isUnsure?: boolean;
}

/** Opens the empty form for asking for a return. */
export interface WriteReturnCommand {
  readonly kind: 'write-return';
}

export interface ReturnsCommand {
  readonly kind: 'returns';
}

/** Does something with a return: the one with the reference, or the last one it can apply to. */
interface AboutReturn<Kind extends string> {
  readonly kind: Kind;
  readonly reference: string | null;
}
export type ShowReturnCommand = AboutReturn<'show-return'>;
export type RemindReturnCommand = AboutReturn<'remind-return'>;
export type CloseReturnCommand = AboutReturn<'close-return'>;

/** Opens the asker's form, or that of the person named. */
export interface MyReturnCommand extends AboutReturn<'my-return'> {
  readonly who: string | null;
}
export interface NothingReturnCommand extends AboutReturn<'nothing-return'> {
  readonly who: string | null;
}
export interface AnswerReturnCommand extends AboutReturn<'answer-return'> {
  readonly who: string | null;
  readonly text: string;
}
export interface HandReturnCommand extends AboutReturn<'hand-return'> {
  readonly to: string;
}
export interface ReturnTimeCommand extends AboutReturn<'return-time'> {
  readonly words: string;
}
export interface DecideReturnCommand extends AboutReturn<'decide-return'> {
  readonly who: string | null;
  readonly isGranted: boolean;
  readonly words: string | null;
}
export interface RepeatReturnCommand extends AboutReturn<'repeat-return'> {
  readonly words: string;
}

const END = '[\\s.?!,]{0,5}$';
const PLEASE = '(?:please |can you |could you |would you |os gwelwch yn dda |allwch chi |a wnewch chi )?';
/** Names a return without a reference. */
const THE_RETURN = "(?:(?:the|this|my|our|that|y|yr|fy|ein|'r) )?(?:return|ymateb)(?: form)?";
const REF = `(?:${RETURN_REFERENCE}|(?<any>${THE_RETURN}))`;

type Groups = Readonly<Record<string, string | undefined>>;
const referenceIn = (groups: Groups | undefined): string | null => {
  const has = groups?.['number'] ?? groups?.['bare'];
  return has === undefined ? null : returnReference(groups);
};

/** A pattern about one return, with `REF` where the reference stands. */
const one = <Command extends GivenCommand>(
  source: string,
  make: (reference: string | null, typed: (name: string) => string) => Command | null,
): GrammarEntry<Command> => ({
  pattern: new RegExp(`^${source.replace('REF', REF)}${END}`, 'dius'),
  make: ({ groups }, typed) =>
    make(referenceIn(groups), (name) => (groups?.[name] === undefined ? '' : typed(name).trim())),
});

const ask = (source: string): GrammarEntry<AskReturnCommand> => ({
  pattern: new RegExp(`^${PLEASE}${source}`, 'dius'),
  make: (_match, typed) => ({ kind: 'ask-return', said: typed('said').trim() }),
});

const A_RETURN = '(?:an? |their |the )?(?:(?:annual|quarterly|monthly|short) )?returns?(?!\\p{L})';
const MANY =
  '(?:(?:all|every|each)(?: of)?(?: the)? [^.:;?!\\n]{2,60}?|everyone|everybody|(?:the )?(?:policy |team |project |theme )?(?:leads|officers|members)|(?:the )?[\\p{L} ]{2,30} leads)';
const LLAWER = "(?:(?:bob|yr holl|holl|'r holl) [^.:;?!\\n]{2,60}?|bawb|(?:yr |y |'r )?arweinwyr(?: [\\p{L}]{2,30})?)";
/** People ask for updates on actions, not on returns. */
const NO_UPDATE = '(?!(?:an? |their |the )?(?:updates?|progress|news)(?!\\p{L}))';

const ASKING = [
  ask(
    `(?:ask|get|request|collect) (?:for )?(?<said>(?:from )?[^.?!\\n]{2,120}? (?:by [^:\\n]{3,40} )?for ${A_RETURN}.*)$`,
  ),
  ask(`(?:ask|request|collect|get|call) (?:for )?(?<said>${A_RETURN}.{0,120}? from .*)$`),
  ask(`(?:a )?new (?:one|return|form) (?:for|to) (?<said>${MANY}\\s?(?::|[–-]\\s).{3,})$`),
  ask(`(?:new )?(?<said>return from [^\\n]{3,}(?: by |: ).*)$`),
  ask(`ask (?<said>${MANY} (?:by [^:\\n]{3,40} )?for ${NO_UPDATE}.{3,})$`),
  ask(`ask (?<said>${MANY} to (?:map|list|set out|cost|send in|submit|fill in) .{3,})$`),
  ask(
    `(?:gofyn|gofynnwch|gofynna) (?:i |i'r |am )?(?<said>[^.?!\\n]{2,120}? am (?:yr |y )?ymateb(?:ion)?(?!\\p{L}).*)$`,
  ),
  ask(
    `(?:gofyn|gofynnwch|gofynna|casglu|casglwch) (?:am )?(?<said>ymateb(?:ion)?(?!\\p{L}).{0,120}? (?:gan|oddi wrth) .*)$`,
  ),
  ask(`(?:gofyn|gofynnwch|gofynna) (?:i ?)?(?<said>${LLAWER} am (?!ddiweddariad).{3,})$`),
];

const rest = (typed: (name: string) => string): string | null => (typed('rest') === '' ? null : typed('rest'));
const WHO = "(?<who>(?!me\\b|us\\b|fi\\b|ni\\b)[\\p{L}][\\p{L}'’. -]{1,60}?)";
const REASON =
  '(?:[\\s,:–-]{1,3}(?:because|since|as|reason:?|oherwydd|achos|gan)?[\\s,:–-]{0,3}(?<rest>\\S.{0,500}?))?';

const ABOUT = [
  phrase(
    '(?:ask for a return|new return|start a (?:new )?return|return form|gofyn am ymateb|ymateb newydd|cais am ymateb(?: newydd)?)',
    {
      kind: 'write-return',
    } satisfies WriteReturnCommand,
  ),
  phrase(
    '(?:show |list |see )?(?:me )?(?:the |our |all |all the |all our |open )?returns(?: list)?|what returns (?:are there|do we have|are open)|(?:dangos |dangoswch |rhestru |rhestrwch )?(?:yr |ein |pob |yr holl )?ymatebion',
    { kind: 'returns' } satisfies ReturnsCommand,
  ),
  one(
    `${PLEASE}(?:open |show |fill in |answer |agor |agorwch |llenwi |llenwch |ateb |atebwch )?(?:me )?(?:my|fy) (?:return|ymateb)(?: form)?(?: ${RETURN_REFERENCE})?`,
    (reference): MyReturnCommand => ({ kind: 'my-return', reference, who: null }),
  ),
  one(
    `${PLEASE}(?:answer|fill in|do|ateb|atebwch|llenwi|llenwch) REF(?: (?:for|on behalf of|ar ran|dros) ${WHO})?`,
    (reference, typed): MyReturnCommand => ({ kind: 'my-return', reference, who: typed('who') || null }),
  ),
  one(
    `(?:(?:nothing to report|nil return|no return|dim i['’]w adrodd|dim byd i['’]w adrodd|ymateb gwag)(?: (?:for|on|from|ar gyfer|am|i) (?:REF))?(?: (?:for|from|dros|gan) ${WHO})?)`,
    (reference, typed): NothingReturnCommand => ({ kind: 'nothing-return', reference, who: typed('who') || null }),
  ),
  one(
    `REF(?: (?:for|dros|gan) ${WHO})?[\\s:,–-]{1,3}(?:nothing to report|nil(?: return)?|nothing|dim i['’]w adrodd|dim byd i['’]w adrodd|dim)`,
    (reference, typed): NothingReturnCommand => ({ kind: 'nothing-return', reference, who: typed('who') || null }),
  ),
  one(
    `${PLEASE}(?:hand|pass|give|send|forward|trosglwyddo|trosglwyddwch|rhoi|rhowch|pasio|pasiwch) REF (?:over )?(?:to|on to|i|at) (?<to>[^.?!\\n]{2,80}?)`,
    (reference, typed): HandReturnCommand => ({ kind: 'hand-return', reference, to: typed('to') }),
  ),
  one(
    `${PLEASE}(?:remind|chase|nudge|prompt|atgoffa|atgoffwch)(?: (?:everyone|those|people|them|the leads|whoever is missing|who(?:'s| is) missing|bawb|y rhai|pawb))?(?: (?:who (?:have|has) not (?:answered|replied|sent)|missing|sydd heb ateb))?(?: (?:about|for|on|of|am|ynghylch))? REF`,
    (reference): RemindReturnCommand => ({ kind: 'remind-return', reference }),
  ),
  one(`${PLEASE}(?:close|freeze|end|cau|caewch|rhewi|rhewch) REF`, (reference): CloseReturnCommand => ({
    kind: 'close-return',
    reference,
  })),
  one(`REF[\\s:,–-]{1,3}(?:close|closed|cau|ar gau)`, (reference): CloseReturnCommand => ({
    kind: 'close-return',
    reference,
  })),
  one(
    `${PLEASE}(?:ask|repeat|gofyn(?:nwch)?|ailadrodd(?:wch)?)(?: for| am)? REF again(?<rest>.{0,80}?)`,
    (reference, typed): RepeatReturnCommand => ({ kind: 'repeat-return', reference, words: typed('rest') }),
  ),
  one(
    `${PLEASE}(?:repeat|ask again for|ailofyn(?:nwch)? am|gofyn(?:nwch)? eto am) REF(?<rest> .{0,80}?)?`,
    (reference, typed): RepeatReturnCommand => ({ kind: 'repeat-return', reference, words: typed('rest') }),
  ),
  one(
    `(?:(?:i |we )?(?:need |want |ask for )?more time|extend|extension|rhagor o amser|mwy o amser|estyniad) (?:(?:for|on|with|ar gyfer|gyda|i|ar) )?REF(?<rest>[\\s,:–-].{1,500}?)?`,
    (reference, typed): ReturnTimeCommand => ({ kind: 'return-time', reference, words: typed('rest') }),
  ),
  one(
    `(?<verb>grant|allow|approve|refuse|reject|decline|caniatáu|caniatewch|gwrthod|gwrthodwch)(?: more time)? (?:(?:for|on|ar|ar gyfer) )?REF(?: (?:for|to|from|i|gan) ${WHO})?${REASON}`,
    (reference, typed): DecideReturnCommand => ({
      kind: 'decide-return',
      reference,
      who: typed('who') || null,
      isGranted: /^(?:grant|allow|approve|cania)/iu.test(typed('verb')),
      words: rest(typed),
    }),
  ),
  one(
    `${PLEASE}(?:(?:show|see|view|open|how (?:is|stands)|how far is|where is|status of|who (?:has|have)(?:n't| not)? (?:answered|sent|replied to)|who is missing (?:from|on|in|for)|dangos|dangoswch|gweld|agor|agorwch|ble mae|pwy sydd (?:heb ateb|wedi ateb)) )?REF`,
    (reference, typed): ShowReturnCommand | null =>
      reference === null && typed('any') === '' ? null : { kind: 'show-return', reference },
  ),
];

const ANSWERS = [
  one(
    `(?:(?:here(?:['’]s| is| are)(?: my| our)?(?: answers?)?(?: for| to)?|for|re|regarding|dyma|ar gyfer) )?REF(?: (?:for|on behalf of|dros|ar ran) ${WHO})?\\s{0,2}(?::|\\n|-(?= ))\\s{0,3}(?<text>\\S[\\s\\S]{0,3800})`,
    (reference, typed): AnswerReturnCommand | null =>
      ASKS_TIME.test(typed('text')) || typed('text').endsWith('?') || isQuestion(typed('text'))
        ? null
        : { kind: 'answer-return', reference, who: typed('who') || null, text: typed('text') },
  ),
];

/** The patterns for what people type about returns; the first match counts. */
export const RETURNS_GRAMMAR: GrammarPart = patterns('phrase', [...ABOUT, ...ASKING, ...ANSWERS]);
