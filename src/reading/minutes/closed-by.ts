const DONE = String.raw`(?:done|completed?|carried out|actioned|sent|written|dealt with|resolved|fixed|repaired|cleared|removed|delivered|paid|ordered|placed|circulated|forwarded)`;
const HAS = String.raw`(?:has|have|had|was|were)(?: (?:since|now|already|all|subsequently|duly|also))* (?:been )?`;

/** "…, and this has been done": the sentence itself says so. */
const ITSELF = new RegExp(
  String.raw`,? (?:and|which|but)(?: (?:this|it|that|these|all))? ${HAS}(?:\p{L}+ly )?${DONE}\W*$`,
  'iu',
);
/** "This had been done.", "Although the foregoing work had been carried out …": of the sentence before. */
const BEFORE = new RegExp(
  String.raw`^(?:although |since then,? |as |while )?(?:this(?: action| item| matter| work)?|these(?: actions)?|it|that|the (?:foregoing|above)(?: \p{L}+)?|the (?:work|task|letter|email|matter|order|repair)) ${HAS}${DONE}(?!\p{L})`,
  'iu',
);
/** "A reply had been received": whoever was to write has written. */
const REPLY =
  /^(?:a |the |no |their |his |her )?(?:reply|response|answer|acknowledgement)(?: \p{L}+){0,4} (?:has|had|was|is)(?: \p{L}+){0,2} received(?!\p{L})/iu;

/** "No decision was taken." */
const NOT_AGREED =
  /^(?:but )?(?:no (?:decision|agreement|conclusion|resolution) (?:was|were|has been|had been) (?:taken|made|reached)|(?:this|it|that) was (?:not|n['’]t) (?:agreed|supported|seconded|pursued|carried|taken (?:up|forward|further)|approved)|ni (?:chytunwyd|phenderfynwyd))(?!\p{L})/iu;

/** Whether a sentence that gives somebody a task also says that it is done. */
export const closesItself = (sentence: string): boolean => ITSELF.test(sentence);

/** What came of a task: "The Sign Shop had given the Clerk a price", "at the Council the quotation was …". */
const CAME =
  /^(?:(?:at|by) [^,;]{3,40}? )?(?:the )?\p{Lu}[^,;:]{1,60}? had (?:since |now |already |subsequently )?(?:given|supplied|provided|sent|quoted|replied|responded|returned|brought|delivered|offered) /u;
const NAMES = /\p{Lu}[\p{L}'’-]{3,}|\p{Ll}{5,}/gu;
const BARE =
  /^(?:clerk|council|parish|town|committee|chair|chairman|chairperson|meeting|cllr|would|could|should|there|their|which|about|asked)$/iu;

/** Whether a sentence says that what the one before it gives somebody is done; `task` is what that was. */
export const closesBefore = (sentence: string, task = ''): boolean =>
  BEFORE.test(sentence) ||
  NOT_AGREED.test(sentence) ||
  REPLY.test(sentence) ||
  (CAME.test(sentence) &&
    (task.match(NAMES) ?? []).some(
      (word) => !BARE.test(word) && new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(sentence),
    ));
