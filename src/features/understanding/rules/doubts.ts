import { ASKED_OF_SOMEBODY } from './asked-of-somebody.js';
import { asksWithin } from './asked-within.js';
import { answersItself } from '../../../reading/chat/answers-itself.js';

/** What makes a change unsure, however close the words are to an intent's examples. */

const NEGATED =
  /(?<![\p{L}])(?:not|isn'?t|aren'?t|wasn'?t|haven'?t|hasn'?t|won'?t|don'?t|doesn'?t|didn'?t|can'?t|cannot|never|neither|none|no longer|unfinished|ddim|heb|nid|smo|dim wedi|sai)(?![\p{L}])/iu;
const PARTLY =
  /(?<![\p{L}])(?:nearly|almost|half|partly|partially|mostly|some of|most of|bron|hanner|rhan o|if|when|once|unless|until|till|should be|will be|would be|to be|pan|os|oni bai|would have|thought|hope|hoping|maybe|perhaps|probably|might|may be|tomorrow|fory|yfory|supposed to|need to|needs to|waiting (?:for|on|to)|(?:still|yet) to (?:come|do|go|hear)|aros am|disgwyl (?:am|gan)|i ddod)(?![\p{L}])/iu;
const QUESTION =
  /\?\s*$|(?:,| )(?:ife|ie fe|yntefe|ynte|aie|is that right|have i got that right)[\s.!]*$|^(?:(?:and|so|but|a|ond) )?(?:who|what|when|where|why|which|how|is|are|was|were|has|have(?! (?:a|an|the|to|had)(?!\p{L}))|had(?! (?:a|an|the|to|no|some|my|another)(?!\p{L}))|do(?![,.!]| bore)|does|did(?! (?:it|that|this) (?:this|yesterday|today|last|on|earlier|first|just)(?!\p{L}))|can|could|should|would|will|any|pwy|beth|be|pryd|ble|pam|pa|sut|faint|oes|ydy|ydi|ydych|yw|a oes|a yw|wyt|ti wedi|oedd)(?![\p{L}'])/iu;

/** Asks only for an answer; "can you …" and "how do I …" may ask for more. */
const ASKING =
  /^(?:(?:and|so|but|hmm|oh|ok|a|ond)[\s,]+)?(?:(?:who|what|when|where|why|which|whose)(?:ever)?(?:['’]?(?:s|re|ve|d|ll))?|how(?:['’]?s| come| is| are| was| far| long| many| much)|is|are|was|were|has|had(?! (?:a|an|the|to|no|some|my|another)(?!\p{L}))|did(?! (?:it|that|this) (?:this|yesterday|today|last|on|earlier|first|just)(?!\p{L}))|does|am i|do i|have i|ydw i|odw i|oes (?:raid|angen) i|any|anything|anyone|pwy|beth|be|pryd|ble|pam|pa|sut (?:mae|ma|oedd)|faint|oes|ydy|ydi|ydyn|yw|a oes|a yw|oedd|ai)(?![\p{L}'’])(?! i (?:do|get|stop|change)(?!\p{L}))/iu;
/** The action at the start of a question: "12 – who's left?" */
const HEAD = /^(?:(?:number|no\.?|action|item|rhif|cam|re)\s)?(?:\p{L}{2,8}-)?\d{1,4}\s*[,:.–—-]*\s+/iu;
const POLITE = /^(?:can|could|would|will|please|shall|may|ga|gawn|gaf|all|allwch|allet|allech|plis)(?!\p{L})/iu;

/** "No need to chase me" and "sorry for not saying" deny nothing about the action. */
const NOT_TO_BE_ASKED =
  /(?<!\p{L})(?:(?:sorry|apologies|(?:my|our) (?:fault|bad)|sori|fy mai)[^.;!?]{0,15}(?:not|beidio) \p{L}+|(?:you )?(?:do not|don'?t) (?:need|have) to|you needn'?t|(?:do not|don'?t) (?:chase|nudge|remind|bother|pester|worry|ping)|(?:does )?dim angen|peidiwch â'?(?: ph?oeni|m poeni| fy atgoffa))(?!\p{L})/giu;

export interface Doubts {
  readonly isNegated: boolean;
  readonly isPartly: boolean;
  readonly isQuestion: boolean;
  /** Whether the words are a question that wants only an answer. */
  readonly isAsking: boolean;
  /** Whether a statement comes first and a question about it follows: "it went on Monday, did nobody see it?" */
  readonly isAskedAfter: boolean;
}

/** A statement of what has happened, with a question after it. */
const ASKED_AFTER =
  /^(?<said>.{0,160}?(?<!\p{L})(?:went|sent|gone|done|got|had|been|\p{L}{2,}ed|aeth|wedi(?:'[iu])?|\p{L}{3,}(?:ais|odd|wyd))(?!\p{L}).{0,80}?)[,.;!–-]+\s+[^,.;!?]{2,50}\?[?!\s]*$/isu;

/** Proposes a day at the end of a statement: "the director hasn't signed. 26 October?" */
export const PROPOSES_DAY = /[.!;,–-]\s+(?:\p{L}+\s+){0,3}\d{1,2}(?:\p{L}{2,3})?(?:\s\p{L}+){0,3}\?\s*$/u;
/** Asks only for a nod: "…, ok?" */
const NOD = /,?\s(?:ok|okay|k|iawn|alright|all right|yeah|deal)\s*\?[\s!]*$/iu;
const ENDS_ASKING = /(?:\?|(?:,| )(?:ife|ie fe|yntefe|ynte|aie|is that right))[\s.!]*$/iu;

/** Finds out whether words deny, limit or ask. */
export function doubtsOf(words: string): Doubts {
  const said = words.replace(NOD, '');
  const before = ASKED_AFTER.exec(said)?.groups?.['said'] ?? '';
  const isAnswered = answersItself(said);
  const isAskedAfter = before !== '' && !QUESTION.test(before) && !ASKING.test(before.replace(HEAD, ''));
  return {
    isNegated: NEGATED.test((isAskedAfter ? before : said).replace(NOT_TO_BE_ASKED, '')),
    isPartly: PARTLY.test(said),
    isQuestion: !isAnswered && QUESTION.test(said),
    isAsking:
      !isAskedAfter &&
      !isAnswered &&
      (ASKING.test(said.replace(HEAD, '')) ||
        asksWithin(said) ||
        (ENDS_ASKING.test(said) && !POLITE.test(said) && !ASKED_OF_SOMEBODY.test(said) && !PROPOSES_DAY.test(said))),
    isAskedAfter,
  };
}
