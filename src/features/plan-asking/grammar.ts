import { type GrammarEntry, type GrammarPart, patterns, phrase } from '../grammar-part.js';

/** Asks the leads of a plan for progress; `by` are the words for the day, `plan` those for the plan. */
export interface AskProgressCommand {
  readonly kind: 'ask-progress';
  readonly by: string | null;
  readonly plan: string | null;
}

/** Shows who has answered. */
export interface WhoAnsweredCommand {
  readonly kind: 'who-answered';
}

/** Shows a person's form: the asker's own, or that of the person named in `whose`. */
export interface AnswerProgressCommand {
  readonly kind: 'answer-progress';
  readonly whose: string | null;
}

/** Ends the round. */
export interface CloseProgressCommand {
  readonly kind: 'close-progress';
}

const END = '[\\s.!?]{0,5}';
const PLEASE = '(?:please\\s|can you\\s|could you\\s|allwch chi\\s|a wnewch chi\\s)?';
const LEADS =
  "(?:(?:all )?(?:of )?(?:the |our )?(?:plan )?leads|everyone|everybody|(?:the )?lead officers|i(?:'r| bob| bawb)?(?: yr| holl)? ?(?:arweinwyr|arweinydd)|i bawb|(?:yr )?holl arweinwyr)";
const PROGRESS =
  '(?:(?:their |the |an? |some )?(?:progress(?: (?:updates?|reports?|notes?))?|plan updates?|updates? on the plan)|(?:ddiweddariad(?:au)? )?(?:g|ch)ynnydd|gynnydd|cynnydd|eu cynnydd)';
const PLAN = "(?:\\s(?:on|for|in|ar|yn)\\s(?:the |our |y |'r )?(?<plan>[^\\n]{2,80}?))?";
const BY = '(?:,?\\s(?<by>(?:by|before|no later than|until|erbyn|cyn)\\s[^\\n]{2,40}?))?';

const ask = (source: string): GrammarEntry<AskProgressCommand> => ({
  pattern: new RegExp(`^${PLEASE}(?:${source})${PLAN}${BY}${END}$`, 'diu'),
  make: (_match, typed) => {
    const plan = typed('plan').trim();
    const by = typed('by').trim();
    return {
      kind: 'ask-progress',
      by: by === '' ? null : by,
      plan: /^(?:|plan|cynllun|gynllun|it|them)$/iu.test(plan) ? null : plan,
    };
  },
});

const WHO: WhoAnsweredCommand = { kind: 'who-answered' };
const CLOSE: CloseProgressCommand = { kind: 'close-progress' };

const answer = (source: string): GrammarEntry<AnswerProgressCommand> => ({
  pattern: new RegExp(`^(?:${source})${END}$`, 'diu'),
  make: (_match, typed) => {
    const whose = typed('whose').trim();
    return { kind: 'answer-progress', whose: /^(?:|me|my|fi|i)$/iu.test(whose) ? null : whose };
  },
});

export const ASKING_GRAMMAR: GrammarPart = patterns('phrase', [
  ask(`ask ${LEADS} (?:for|about|to (?:send|give|report|record)) ${PROGRESS}`),
  ask(`(?:ask for|request|collect|gather) (?:the )?(?:plan )?progress(?: (?:updates?|reports?))?(?: from ${LEADS})?`),
  ask(`(?:gofyn|gofynnwch|holi|holwch) ${LEADS} am ${PROGRESS}`),
  ask(`(?:gofyn|gofynnwch) am gynnydd(?: gan (?:yr )?arweinwyr)?`),
  phrase(
    "(?:who (?:has|have|’s|'s) (?:answered|responded|replied|reported)(?: (?:so far|on the plan|about the plan|with progress))?|who (?:has not|hasn't|hasn’t|have not|haven't) (?:answered|responded|replied|reported)(?: yet)?(?: (?:on the plan|about the plan|with progress))?|progress (?:answers|responses|round))",
    WHO,
  ),
  phrase(
    "(?:pwy sydd (?:wedi|heb) (?:ateb|ymateb)(?: (?:hyd yma|eto))?(?: (?:am|ar|ynghylch)(?:'r| y) cynllun)?|ymatebion cynnydd|rownd gynnydd)",
    WHO,
  ),
  phrase(
    '(?:close|end|stop|finish) (?:the )?(?:progress round|round of progress|progress request|asking (?:for|about) progress)|stop asking (?:the )?leads(?: for progress)?',
    CLOSE,
  ),
  phrase(
    "(?:cau|caewch|gorffen|gorffennwch)(?:'r| y)? rownd gynnydd|(?:rhoi|rhowch)(?:'r| y)? gorau i (?:holi|ofyn)(?: (?:yr )?arweinwyr)?(?: am gynnydd)?",
    CLOSE,
  ),
  answer(
    '(?:my progress|my plan progress|progress form|(?:update|report on|give) my progress|what am i asked (?:for|about))',
  ),
  answer(
    "(?:fy nghynnydd(?: i)?|ffurflen gynnydd|diweddaru fy nghynnydd|beth (?:ydw i|rydw i|dwi)'n cael fy holi (?:amdano|yn ei gylch))",
  ),
  answer(
    '(?:answer|respond|give progress|report progress) for (?<whose>(?!(?:the|our|all)\\b)[\\p{L}][^\\n:.!?]{1,60}?)(?: on the plan)?',
  ),
  answer('(?:ateb|atebwch|ymateb|ymatebwch) (?:dros|ar ran) (?<whose>[\\p{L}][^\\n:.!?]{1,60}?)(?: ar y cynllun)?'),
]);
