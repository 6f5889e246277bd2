const KEEPS =
  /(?<!\p{L})(?:ke(?:ep|pt)|record\p{L}*|minut\p{L}*|not(?:e|ed)|log(?:ged)?|put|enter\p{L}*|h[eo]ld|stand|write|written|set|treat\p{L}*|count\p{L}*|tak(?:e|en)|go|save[d]?|file[d]?|g?cadw\p{L}*|gadw\p{L}*|[cg]h?ofnod\p{L}*|nod\p{L}*|rho\p{L}*|roi|drin|trin)(?!\p{L})/iu;
const AS_DECISION =
  /(?<!\p{L})(?:as|among|with|in|into|under|fel|ymhlith|gyda|efo|yn|i|dan)(?:['’]r)?(?: (?:an?|one of|the|our|its|formal|proper|group['’]s|ein|y|yr|un o['’]r))* (?:decisions?|[bp]h?enderfyniad(?:au)?)(?!\p{L})/iu;
const POINTS_BACK =
  /(?<!\p{L})(?:that|this|it|these|those|hynny|hynna|hyn|hwn|hon|hwnna|honna|hwnnw|honno|fo|fe|ef|o|e|hi|nhw)(?!\p{L})/iu;
/** Says only that nobody was against it. */
const ONLY_ASSENT =
  /^(?:and |ac? )?(?:no ?(?:body|-?one)(?: \p{L}+)? (?:objected|dissented|disagreed|minded|was against(?: it)?|spoke against it)|every(?:one|body) (?:agreed|was (?:happy|content|for it)|nodded)|all (?:were |are )?(?:agreed|in favour|content)|we (?:were|are|['’]re) all (?:agreed|content|happy)|it was unanimous|there (?:were|was) no objections?|(?:doedd |does )?neb (?:yn (?:erbyn|gwrthwynebu|anghytuno)|yn ei erbyn)|(?:roedd |mae )?pawb yn (?:cytuno|gytûn|fodlon|hapus)|roedd yn unfrydol)(?: (?:with|to|about|i|â|gyda) (?:it|that|this|hynny|hyn))?[.!\s]*$/iu;
const MAKE_NOTE =
  /^(?:.{0,40}?(?<!\p{L})(?:make|take|keep) (?:a |a formal )?note (?:that|of the fact that)|.{0,30}?(?<!\p{L})(?:like|want|ask for) (?:it )?(?:to be )?(?:recorded|minuted|noted|written down) that|(?:please |kindly |(?:would|could|can|will) you )+(?:record|minute|note|write down) that|.{0,30}?(?<!\p{L})(?:g?wn(?:ewch|ei|eud)|neud) (?:chi |di )?nodyn (?:y|yr|bod|fod)(?= ))\s+/iu;
/** A longer sentence says something of its own. */
const MOST_WORDS = 16;

const sentencesIn = (said: string): readonly string[] => said.split(/(?<=[.?!])\s+|\s+[–—]\s+/u);

const isAsking = (sentence: string): boolean =>
  AS_DECISION.test(sentence) &&
  KEEPS.test(sentence) &&
  POINTS_BACK.test(sentence) &&
  sentence.split(/\s+/u).length <= MOST_WORDS;

/** Whether one sentence asks to keep the others as a decision: "Could that be kept as a decision?" */
export function asksToKeep(said: string): boolean {
  const sentences = sentencesIn(said);
  return sentences.length > 1 && sentences.some(isAsking) && !sentences.every(isAsking);
}

/** What was decided, without "make a note that" and sentences that ask to keep it or say that nobody was against it. */
export function withoutAsking(said: string): string {
  const left = sentencesIn(said).filter((sentence) => !isAsking(sentence) && !ONLY_ASSENT.test(sentence));
  const isShort = left.length > 0 && left.length < sentencesIn(said).length;
  const what = isShort ? left.join(' ').replace(/[\s.]+$/u, '') : said;
  return what.replace(MAKE_NOTE, '');
}
