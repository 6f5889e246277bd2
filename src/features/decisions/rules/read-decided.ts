/** What one line of a decision begins with, where several follow each other. */
const MARK = /^(?:the )?(?:decisions?|penderfyniad(?:au)?)\s{0,2}(?:\d{1,3})?\s{0,2}(?::|-(?= )|–(?= ))\s*/iu;
const BULLET = /^(?:[-*•–]|\d{1,3}[.)])\s+/u;
/** No decision is longer. */
const LONGEST = 2000;

/** Whether words say that somebody is to do something as well, which is an action to log. */
export const isOfActions = (text: string): boolean =>
  /(?:^|[\s.;(])#?(?:actions?|cam(?:au)? gweithredu|gweithredu)\s?(?::|-(?= ))/iu.test(text);

/**
 * The decisions that follow a marker: one; or one a line, where each line has a marker or a bullet of its own. None where
 * actions stand among them, which are minutes.
 */
export function readDecided(text: string): readonly string[] {
  if (isOfActions(text)) return [];
  const lines = text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const isBegun = (line: string): boolean => MARK.test(line) || BULLET.test(line);
  const bare = lines.map((line) => line.replace(MARK, '').replace(BULLET, '').trim());
  const apart = lines.slice(1).every(isBegun) ? bare : [bare.join(' ')];
  const texts = apart.filter((one) => one !== '');
  return texts.some((one) => one.length > LONGEST) ? [] : texts;
}

/** What leads up to what was decided: "the board agreed that", "cofnodwch benderfyniad:". */
const LEADS_UP =
  /^.{0,60}?(?<!\p{L})(?:(?:decid|agre|resolv|decision|minute that we)\p{L}*|[bp]?h?enderf\p{L}+|g?[cg]ytun\p{L}+)(?: ni| y grŵp| y bwrdd| y cyfarfod)?(?:\s*[:,]\s*|\s+(?:that|to|is|was|then|the|y|yr|fod|bod|i|felly)(?=[\s,:])[:,]?\s*|\s+)/iu;

/** What says that it is to stand in the minutes, before or after it. */
const FOR_THE_MINUTES =
  /^(?:(?:and )?(?:one|this|something) for the (?:minutes|record)|for the (?:minutes|record)|(?:un |peth )?i(?:'|’)r cofnod(?:ion)?(?: plis| os gwelwch yn dda)?)\s*[:,.–—-]*\s*/iu;
const AS_DECIDED =
  /[.,;–—-]\s*(?:(?:can|could|please|will) (?:you |that |this |it )?)?(?:(?:go|put|note|record|minute|log|keep|have)\s(?:that |this |it )?(?:down )?(?:as|in) (?:a |the )?(?:decision|decided|minutes)|nodwch (?:hynny|hwnna) fel penderfyniad)[?.!\s]*$/iu;

/** Whether words are said to stand in the minutes as decided. */
export const isForTheMinutes = (said: string): boolean => FOR_THE_MINUTES.test(said) || AS_DECIDED.test(said);

/** What was decided, without the words that lead up to it; all that was said where nothing else is left. */
export function decidedIn(said: string): string {
  const bare = said.replace(FOR_THE_MINUTES, '').replace(AS_DECIDED, '').trim();
  const left = bare.replace(LEADS_UP, '').trim();
  return left === '' ? bare || said.trim() : left;
}
