import { answersItself } from '../../../reading/chat/answers-itself.js';
import { PUTS_RIGHT } from '../../../reading/chat/split-clauses.js';
import { isBareDate } from './bare-date.js';
import { doubtsOf } from './doubts.js';
import type { MessagePart } from './parts-in.js';
import { isUndertaken } from './special-fit.js';

const BETWEEN = /(?<=[?!.])\s+|\s+[–—-]+\s+/u;
const MOST_SENTENCES = 4;
const LONGEST = 300;
/** Asks to be shown something without being a question. */
const WANTS =
  /^(?:(?:please|pls|just) )*(?:(?:can|could|may|might) (?:i|we) (?:have|get|see)|(?:i|we)(?:'d like| need| want| would like)(?! (?:more|another|an extra|to(?! see))(?!\p{L}))|(?:send|give|show|get) (?:me|us)|ga i|gawn ni|gaf i|dwi (?:isio|angen)|rhowch|dangos\p{L}*)(?!\p{L})/iu;
/** Refers to something in another sentence. */
const POINTS_BACK =
  /(?<![\p{L}'])(?:it|him|her|them|he|she|they|theirs?|his|hers|this|(?:that|the same)(?! (?:is|are|was|has|have|isn't|hasn't|still)(?!\p{L}))|then|there|fe|fo|ef|hi|nhw|hwn|hwnna|hwnnw|honno|hynny)(?!\p{L})/iu;
/** How likely a change must be for another sentence to count as one that changes something. */
const CHANGES = 0.4;

/** The one sentence that asks, if the rest only says why: "Could I have all that is open? The Minister wants them." */
export function coreOf(said: string, decide: (words: string) => MessagePart): MessagePart | null {
  if (said.length > LONGEST || said.includes('\n') || answersItself(said)) return null;
  const sentences = said.split(BETWEEN).filter((sentence) => /\p{L}{2}/u.test(sentence));
  if (sentences.length < 2 || sentences.length > MOST_SENTENCES) return null;
  if (sentences.some((sentence) => PUTS_RIGHT.test(sentence))) return null;
  const [core, ...more] = sentences.filter((sentence) => doubtsOf(sentence).isAsking || WANTS.test(sentence));
  if (core === undefined || more.length > 0 || POINTS_BACK.test(core)) return null;
  const part = decide(core);
  // "26 October?" asks for nothing by itself: the rest says what happens then.
  if (!isOnlyShown(part) || isBareDate(part.found)) return null;
  return sentences.every((sentence) => sentence === core || saysNoChange(decide(sentence))) ? part : null;
}

/** Whether the part clearly asks to be shown something and changes nothing. */
const isOnlyShown = ({ decision }: MessagePart): boolean =>
  decision.kind === 'do' && decision.choice?.intent.ifWrong === 'harmless';

function saysNoChange({ found, decision }: MessagePart): boolean {
  if (found.references.length > 0 || isUndertaken(found)) return false;
  if (decision.kind === 'do') return decision.choice?.intent.ifWrong === 'harmless';
  const [best] = decision.kind === 'offer' ? decision.choices : [];
  return best === undefined || best.intent.ifWrong === 'harmless' || best.score < CHANGES;
}
