/** What makes a change of something unsure, however near the words are to an intent's examples. */

const NEGATED =
  /(?<![\p{L}])(?:not|isn'?t|aren'?t|wasn'?t|haven'?t|hasn'?t|won'?t|don'?t|doesn'?t|didn'?t|can'?t|cannot|never|neither|none|no longer|unfinished|ddim|heb|nid|smo|dim wedi|sai)(?![\p{L}])/iu;
const PARTLY =
  /(?<![\p{L}])(?:nearly|almost|half|partly|partially|mostly|some of|most of|bron|hanner|rhan o|if|when|once|unless|until|till|should be|will be|would be|to be|pan|os|oni bai|would have|thought|hope|hoping|maybe|perhaps|probably|might|may be|tomorrow|fory|yfory|supposed to|need to|needs to)(?![\p{L}])/iu;
const QUESTION =
  /\?\s*$|^(?:(?:and|so|but|a|ond) )?(?:who|what|when|where|why|which|how|is|are|was|were|has|have|had|do(?![,.!]| bore)|does|did(?! (?:it|that|this) (?:this|yesterday|today|last|on|earlier|first|just)(?!\p{L}))|can|could|should|would|will|any|pwy|beth|be|pryd|ble|pam|pa|sut|faint|oes|ydy|ydi|ydych|yw|a oes|a yw|wyt|ti wedi|oedd)(?![\p{L}'])/iu;

/** "No need to chase me" denies nothing of the action. */
const NOT_TO_BE_ASKED =
  /(?<!\p{L})(?:(?:you )?(?:do not|don'?t) (?:need|have) to|you needn'?t|(?:do not|don'?t) (?:chase|nudge|remind|bother|pester|worry|ping)|(?:does )?dim angen|peidiwch â'?(?: ph?oeni|m poeni| fy atgoffa))(?!\p{L})/giu;

export interface Doubts {
  readonly isNegated: boolean;
  readonly isPartly: boolean;
  readonly isQuestion: boolean;
}

/** Whether what was said denies, limits or asks. */
export const doubtsOf = (said: string): Doubts => ({
  isNegated: NEGATED.test(said.replace(NOT_TO_BE_ASKED, '')),
  isPartly: PARTLY.test(said),
  isQuestion: QUESTION.test(said),
});
