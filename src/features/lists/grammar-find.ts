import { type GrammarEntry, type GrammarPart, patterns } from '../grammar-part.js';
import type { AskCommand } from './grammar-asking.js';
import { namesSomething } from '../../reading/chat/empty-words.js';
import { namesPlan } from '../plans/rules/names-plan.js';
import { askedFor } from './rules/asked.js';
import { hasReference } from './rules/has-reference.js';

/** Asks for the one action that words describe: shows its card, or a list if several fit. */
export interface LookUpCommand {
  readonly kind: 'look-up';
  readonly words: string;
  /** The whole question, which may mean something else if nothing has the words; absent if it was weighed already. */
  readonly question?: string;
}

/** Longer sentences are no question. */
const LONGEST = 160;
const END = '[\\s.?!,]{0,5}$';
const WORDS = '(?<words>["\']?[\\p{L}\\p{N}].{1,120}?["\']?)';

/** Where the words searched for end: at "in the log", or at the end of a sentence. */
const AFTER_SOUGHT =
  /(?:\s(?:(?:in|on) (?:the|our) (?:log|list|action log|record)|yn (?:y|ein) (?:log|rhestr|cofnod)|ar y rhestr)(?!\p{L}).*|[?!.]\s+\p{L}.*)$/isu;
const wordsIn = (match: RegExpExecArray): string =>
  (match.groups?.['words'] ?? '')
    .replace(AFTER_SOUGHT, '')
    .replace(/^["']|["']$/gu, '')
    .trim();

/** Decisions are no actions, and are searched for separately. */
const OF_DECISIONS = /^(?:(?:the|a|any|y|unrhyw) )?(?:decisions?|b?penderfyniad(?:au)?) (?:about|on|with|am|ar) /iu;

/** Who has answered is a question about a round of a plan. */
const ANSWERED = /^(?:not )?(?:answered|responded|replied|reported|ateb|ymateb)(?: (?:so far|yet|hyd yma|eto))?$/iu;

/** The state of a return is shown by the feature of returns. */
const IS_RETURN = /^(?:returns?|h?ymateb(?:ion)?)(?: (?:so far|yet|now|hyd yma|eto|nawr))?$/iu;

/** "Anything in my name?" asks for one's own actions. */
const IN_MY_NAME = /(?<!\p{L})(?:my|fy) (?:own )?(?:name|enw)(?!\p{L})/iu;

/** "Status of my application": what became of it is asked of the chair, and not searched for. */
const OWN_REQUEST =
  /^(?:(?:my|fy)|the)? ?(?:(?:own|latest) )?(?:application|request|appeal|bid|extension|(?:n?gh|ch)ais|estyniad)(?!\p{L})/iu;

/** Asks for something to be done, not searched for: "Find a slot on the agenda for …", "find somebody to …". */
const IS_TO_BE_DONE =
  /^(?:(?:an? |some |the |us |me )*(?:space|slot|room|time|place|gap|moment|minutes?|\d+ min\p{L}*|\p{L}+ minutes|half|quarter|out|some(?:body|one))|(?:lle|amser|slot|bwlch|munud|cyfle|hanner|chwarter|allan|mas|i?rywun|rhywun))(?!\p{L})/iu;

const find = (words: string): GrammarEntry<AskCommand> => ({
  pattern: new RegExp(`^(?=.{4,${LONGEST}}$)(?:${words})${END}`, 'iu'),
  make: (match) => {
    const said = wordsIn(match);
    return !namesSomething(said) ||
      PRONOUN.test(said) ||
      IN_MY_NAME.test(said) ||
      OWN_REQUEST.test(said) ||
      hasReference(said) ||
      OF_DECISIONS.test(said) ||
      IS_TO_BE_DONE.test(said) ||
      namesPlan(said)
      ? null
      : { kind: 'ask', asked: askedFor({ state: 'all', find: said }) };
  },
});

/** Pronouns refer to the last card, which the words do not name. */
const PRONOUN =
  /^(?:it|this|that|that one|this one|these|those|them|they|he|she|hwn|hwnnw|hon|honno|hynny|fo|hi|nhw|everything|everyone|everybody|we|you|i|me|things|us|pethau|pawb)(?: (?:in the first place|originally|to begin with|then|again|anyway|please|plis|eto|yn y lle cynta?f?|yn wreiddiol))?$/iu;

/** "15 then" is a number, not words to search for. */
const NUMBER_SAID = /^#?\d{1,4} (?:then|again|anyway|now|though|in the end|yn y diwedd|felly|eto)$/iu;

/** Says more than which action is meant, or means everything of somebody's. */
const NOT_ONE =
  /(?<!\p{L})(?:hasn't|haven't|isn't|didn't|doesn't|not|heb|who|and when|a phryd)(?!\p{L})|[,;] (?:(?:and|or|a|ac|neu) )?(?:is|are|was|were|does|do|did|has|have|can|will|what|how|where|which|ydy|ydi|oes|sut|beth|ble)(?!\p{L})|(?<!\p{L})and (?:is|are|does|has|can|will|what|how|where)(?!\p{L})|(?<!\p{L})(?:stuff|things|actions|ones|tasks|camau|pethau)$/iu;

const lookUp = (words: string): GrammarEntry<LookUpCommand> => ({
  pattern: new RegExp(`^(?=.{4,${LONGEST}}$)(?:${words})${END}`, 'iu'),
  make: (match) => {
    const said = wordsIn(match).replace(/^(?:the|our|my|that|this|y|yr|ein|fy) /iu, '');
    return !namesSomething(said) ||
      NOT_ONE.test(said) ||
      PRONOUN.test(said) ||
      /^(?:action|cam)$/iu.test(said) ||
      NUMBER_SAID.test(said) ||
      OWN_REQUEST.test(said) ||
      ANSWERED.test(said) ||
      IS_RETURN.test(said) ||
      hasReference(said) ||
      namesPlan(said)
      ? null
      : { kind: 'look-up', words: said, question: match[0] };
  },
});

const THE = '(?:the |our |my |that |this |an? )?';
const LOOKING =
  '(?:looking after|responsible for|leading(?: on)?|doing|in charge of|handling|dealing with|taking(?: on)?|got|working on|sorting(?: out)?|down for|on)';

/** Searches by words, and asks about one action by the words of its task. */
export const FIND_GRAMMAR: GrammarPart = patterns('phrase', [
  find(
    `(?:find|search(?: for)?|look for|look up|chwilio(?: am)?|chwiliwch(?: am)?|dod o hyd i|canfod|ffeindi?o) (?:me )?(?:anything |everything |something |(?:the |that |an? )?(?:one|bit|thing|item|action)s? (?=about|on|with|to do with)|unrhyw beth |popeth |(?:yr |y )?(?:un|peth|cam) (?=am|ar))?(?:the |any |y |yr )?(?:actions? |camau )?(?:about |on |with |to do with |am |ar )?${WORDS}`,
  ),
  find(
    `(?:(?:is there |are there |do we have |have we (?:got )?)?any(?:thing)?|what(?:'s there| do we have| have we got)|(?:all )?actions|which actions(?: are)?|everything) (?:actions? )?(?:about|mentioning|that mentions?|to do with|concerning|regarding|related to) ${WORDS}`,
  ),
  find(
    `(?:oes (?:yna )?)?(?:unrhyw beth|rhywbeth|popeth|camau(?: gweithredu)?) (?:am|ynghylch|ynglŷn â|ynglyn a|sy'n sôn am|yn ymwneud â) ${WORDS}`,
  ),
  lookUp(`who(?:'s| is| was| has) ${LOOKING} ${THE}${WORDS}`),
  lookUp(`who (?:leads?|owns?|has|does|looks after) ${THE}${WORDS}`),
  lookUp(`(?:whose (?:is|are)|whose job is) ${THE}${WORDS}`),
  lookUp(
    `when(?:'s| is| are| was| were|'re) ${THE}${WORDS} (?:due|needed|wanted|(?:to be |supposed to be |meant to be )(?:done|finished|ready))`,
  ),
  lookUp(`what(?:'s| is) the (?:deadline|due date|date|status) (?:for|of|on) ${THE}${WORDS}`),
  lookUp(
    `(?:what(?:'s| is)(?: the)?|any|is there any|give me the) (?:latest|news|update|progress|state of play|word|position)(?: news)? (?:on|about|with|for|from) ${THE}${WORDS}`,
  ),
  lookUp(
    `(?:how(?:'s| is| are)|where are we (?:with|on)|where(?:'s| is| has)) ${THE}${WORDS} (?:getting on|going|coming along|doing|got to|at|up to)`,
  ),
  lookUp(
    `(?:where are we (?:with|on)|what(?:'s| is) happening (?:with|about|to)|what happened (?:with|to|about)|status of|update on|latest on|progress on) ${THE}${WORDS}`,
  ),
  lookUp(
    `(?:is|are|was|were|has|have) ${THE}${WORDS} (?:been )?(?:done|finished|completed?|sorted|closed|ready)(?: yet)?`,
  ),
  lookUp(
    `did ${THE}${WORDS} (?:ever )?(?:get|go) (?:done|dropped|finished|sent|cancelled|sorted|out|anywhere)(?: in the end)?`,
  ),
  lookUp(
    `when (?:is|was|are|were) ${THE}${WORDS} (?:supposed|meant|going|due) to be (?:done|finished|ready|in|sent)(?: by)?`,
  ),
  lookUp(`(?:has|have) ${THE}${WORDS} (?:gone out|been sent(?: out)?|gone|happened|gone anywhere)(?: yet)?`),
  lookUp(`where did ${THE}${WORDS} come from`),
  lookUp(`who (?:logged|raised|added) ${THE}${WORDS}`),
  lookUp(
    `pwy (?:sy'n|sydd yn|sy) (?:gofalu am|arwain(?: ar)?|gyfrifol am|gwneud|edrych ar [oô]l|delio [âa]|gweithio ar) (?:y |yr |'r )?${WORDS}`,
  ),
  lookUp(
    `pryd (?:mae|y mae|ma'?|bydd|oedd)(?:'r)? (?:y |yr )?${WORDS} (?:i fod(?: yn barod| i mewn)?|yn ddyledus|i'w (?:g?c?wblhau|wneud)|i fod i gael ei wneud)`,
  ),
  lookUp(
    `(?:beth (?:yw|ydy)'r (?:diweddaraf|newyddion|sefyllfa) (?:am|ar|gyda|o ran)|beth sy'n digwydd (?:gyda|i|gyda'r)|statws|sut mae)(?! (?:fy nata|newid|dileu|gosod|cael)) (?:y |yr |'r )?${WORDS}(?: yn (?:mynd|dod ymlaen))?`,
  ),
  lookUp(
    `(?:ydy|ydi|yw|a yw|a ydy|oes)(?:'r)? (?:y |yr |'r )?${WORDS} wedi(?:'i|'u| ei| eu)? (?:wneud|gwneud|gwblhau|orffen|cwblhau|gorffen|gau|cau)(?: eto)?`,
  ),
  lookUp(
    `ble (?:mae|ydyn ni|rydyn ni)(?:'r)? (?:arni )?(?:(?:gyda|efo|'da|ar)(?:'r)? )?(?:y |yr |'r )?${WORDS}(?: arni)?`,
  ),
  lookUp(`(?:ydy|ydi|yw)(?:'r)? (?:y |yr )?${WORDS} wedi (?:mynd(?: allan)?|digwydd|cael ei (?:wneud|anfon))(?: eto)?`),
  lookUp(`o ble (?:y )?daeth (?:y |yr |'r )?${WORDS}`),
  lookUp(`pwy (?:gofnododd|gododd|ofynnodd am) (?:y |yr |'r )?${WORDS}`),
]);
