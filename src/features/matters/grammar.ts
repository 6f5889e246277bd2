import { type GrammarPart, patterns, phrase } from '../grammar-part.js';

/** Reviews matters arising, one action at a time or as a list. */
export interface MattersCommand {
  readonly kind: 'matters';
  readonly as: 'one' | 'list';
  /** Whether a review that was stopped goes on. */
  readonly goesOn?: true;
}

/** Leaves a review's current action and goes on to the next. */
export interface MattersNextCommand {
  readonly kind: 'matters-next';
  readonly as: 'carried-forward' | 'skipped';
}

/** Stops the review that is under way. */
export interface MattersStopCommand {
  readonly kind: 'matters-stop';
}

/** Moves the deadline of a review's current action; the actions feature handles it. */
export interface CarryToCommand {
  readonly kind: 'deadline';
  readonly reference: string;
  readonly words: string;
}

const ONE: MattersCommand = { kind: 'matters', as: 'one' };
const GOES_ON: MattersCommand = { ...ONE, goesOn: true };
const LIST: MattersCommand = { kind: 'matters', as: 'list' };

const LET_US =
  "(?:(?:please |now |ok |okay |right |so )*(?:(?:let's|lets|let us|shall we|can we|we(?:'ll| will) now) )?)";
const ACTIONS = '(?:the |our |all |last |open |outstanding |these )*(?:actions?|action points|actions list|action log)';
const BEGIN = '(?:start|begin|open|continue|resume|carry on with|go on with|take)';
const GO_ON = `(?:(?:carry|go|press|move) on with|continue(?: with)?|resume|back to) (?:the |our )?(?:review|matters arising)(?: of ${ACTIONS})?`;
const AS_LIST = '(?: as a list| in a list| ten at a time|,? list)';
const ENGLISH = [
  `review(?: ${ACTIONS})?`,
  `${BEGIN} (?:the )?review(?: of ${ACTIONS})?`,
  `(?:${BEGIN} )?(?:with )?matters arising(?: from the (?:last|previous) meeting)?`,
  `(?:go|run|work|step|walk) through ${ACTIONS}`,
  `(?:go|run|work) through matters arising`,
].join('|');

const GADEWCH = '(?:gadewch i ni |beth am |dewch i ni |nawr )*';
const CAMAU = "(?:'r| y|'n| ein)? ?(?:g?camau(?: gweithredu)?(?: agored)?|rhestr gamau)";
const WELSH = [
  `adolygu(?:${CAMAU})?`,
  `adolygwch(?:${CAMAU})?`,
  "(?:(?:dechrau|dechreuwch|parhau (?:â|gyda))(?:'r)? )?(?:y )?(?:materion|faterion)(?: sy'n| yn) codi",
  "(?:dechrau|dechreuwch|parhau) (?:â'r |yr )?adolygiad",
  `(?:mynd|fynd|gweithio|weithio|ewch|awn(?: ni)?) (?:drwy|trwy)(?:${CAMAU})`,
].join('|');
const YMLAEN =
  "(?:(?:ewch|mynd|awn|dewch|cario)(?: ni)? ymlaen (?:â|gyda)|parh(?:au|ewch|awn)(?: ni)? (?:â|gyda)|yn ôl at)(?:'r| y| yr)? (?:adolygiad|[mf]aterion(?: sy'n| yn) codi)";
const FEL_RHESTR = '(?: fel rhestr|,? rhestr| fesul deg)';

/** "review" with lines below it announces minutes, which another feature reads. */
export const MATTERS_GRAMMAR: GrammarPart = patterns('phrase', [
  phrase(`${LET_US}(?:${ENGLISH})${AS_LIST}|${GADEWCH}(?:${WELSH})${FEL_RHESTR}`, LIST),
  phrase(`${LET_US}(?:${GO_ON})|${GADEWCH}(?:${YMLAEN})`, GOES_ON),
  phrase(`${LET_US}(?:${ENGLISH})|${GADEWCH}(?:${WELSH})`, ONE),
]);
