/** Forms of a question that follows something else. */
const LATER: readonly RegExp[] = [
  // "…, what date did I give people", "…: whose job was that", "dashboard, which did we say".
  /[,:;.!–-]\s+(?:(?:and|but|so|just|ond|felly)\s+)?(?:what|whose|which|how (?:long|many|much|far))(?:\s+(?!(?:is|are|was|were|has|have|will|would|can|could|means?|meant|we|i|he|she|they|with|it)\s)\p{L}+){0,2}\s+(?:did|do|does|am|(?<!which )(?:is|are|was|were|will|has|have|would|should|can|could))(?=\s)/iu,
  /[,:;.!–-]\s+(?:(?:and|but|so)\s+)?which (?:was|is|were|are) (?:it|they)(?!\p{L})/iu,
  // "…, when do you need it", "…, where are we with it"
  /[,:;.!–-]\s+(?:(?:and|but|so|just)\s+)?(?:when|where|why) (?:do|does|did|am|are|is|was|were|will|should|must)(?=\s(?:i|we|you|he|she|it|they|that|this|the|my|our)(?!\p{L}))/iu,
  /[,:;.!–-]\s+(?:(?:a|ond|felly)\s+)?(?:(?:pa|faint|beth|pwy|pryd|ble|pam)(?:\s+(?:un|rai|o|ddyddiad|waith|mor|hir)){0,2}\s+(?:mae|oedd|ydw|ydyn|ydy|ydi|sydd|sy|sy'n|yw|wyt|wnes|wnaethon|roddais|ddwedais|ddwedon|ddylwn))(?!\p{L})/iu,
  // "…, which would that be"
  /[,;.]\s+(?:which|what|who)(?: ones?)? (?:would|will|is|are|was|were|might) (?:that|it|they|those|these|he|she)(?: be)?[\s.]*$/iu,
  // "… in the red, but which"
  /(?:[,:;.–-]|(?<!\p{L})(?:but|ond))\s+(?:(?:and|but|so|ond|felly)\s+)?(?:which(?: one)?|who|what|when|where|whose|why|pa un|pwy|pryd|beth|ble|pam)[\s.!]*$/iu,
];
const LEADS_UP = '^(?:(?:go on then|right|ok(?:ay)?|hmm|so|and|but|a|ond|felly)[\\s,]+)?';
const WORD =
  '\\s+(?:exactly )?(?:what|who|whose|which|when|where|why|how|whether|beth|pwy|pa|pryd|ble|pam|sut)(?!\\p{L})';
/** Asks to be told something: "remind me what it was that Rhys promised", "I forget who has it". */
const TO_BE_TOLD: readonly RegExp[] = [
  `${LEADS_UP}(?:tell|remind)(?: (?:me|us))(?: again)?${WORD}`,
  `${LEADS_UP}(?:.{0,60}[,.;] )?i(?:'d| would| should)? (?:(?:just |also |really )*(?:like|love|be (?:glad|grateful|keen|interested))) to (?:know|hear|learn|be told)${WORD}`,
  `${LEADS_UP}i (?:forget|can(?:'t|not| never) (?:remember|recall|think|see)|don'?t (?:know|remember)|need to know|(?:want|wanted) to know|have no idea|(?:was )?wonder(?:ed|ing)?)${WORD}`,
  `${LEADS_UP}(?:any|no) idea${WORD}`,
  `${LEADS_UP}(?:atgoffa|atgoffwch|dwed|dywed|dywedwch|dwedwch|gwed)(?: (?:wrth\\p{L}+ (?:i|fi)|fi))?(?: eto)?${WORD}`,
  `${LEADS_UP}(?:(?:dwi|dw i|rwy|wi) ddim yn|sai'n|dwi'm yn) (?:cofio|gwybod)${WORD}`,
].map((form) => new RegExp(form, 'iu'));

/** Whether words that do not begin as a question ask something later on, or ask to be told it. */
export const asksWithin = (said: string): boolean =>
  LATER.some((form) => form.test(said)) || TO_BE_TOLD.some((form) => form.test(said));
