/** Whoever reads the minutes, if something is so for them: "anybody who is interested", "if you have any queries". */
const READERS =
  /^(?:any(?:body|one)|those|(?:any|all) (?:residents?|parishioners?|parents?|villagers?|households?|members? of the public|volunteers?|young people)|residents|parishioners|villagers|unrhyw un|trigolion) (?:(?:who|that|sydd?|â) |interested |wishing |wanting |with |willing |able ).*(?<!\p{L})(?:contact|approach|ask(?:ed)?|invited|encouraged|urged|welcome|should|can|may|please|cysyllt\p{L}+|gysyllt\p{L}+)(?!\p{L})/iu;
const IF_READERS =
  /(?<!\p{L})(?:if (?:you|any(?:one|body)?|people|residents|parishioners|parents|villagers|visitors)|os (?:oes gan|ydych|hoffech|am))(?!\p{L})/iu;
/** "Please contact …": how to reach somebody. */
const REACH =
  /(?<!\p{L})(?:please (?:contact|call|ring|phone|e-?mail|see|visit|go to|get in touch|speak to|write to)|(?:contact|email|phone|ring|call) .* (?:on|at) \d|cysylltwch)(?!\p{L})/iu;
/** An address or a number by which to reach somebody. */
const REACHED = /@|www\.|https?:|\d{5}|\d{3,4} \d{3,4}/u;

/** What was told before the meeting: "Cllr Pugh had sent a report, and new signs would be put up". */
const TOLD_BEFORE =
  /^(?:\S+ ){1,4}had (?!agreed|been asked|asked|offered|promised)(?:\p{Ll}+ly )?\p{Ll}+(?:ed|en|nt|ld) .* would be (?!\p{Ll}+ing)/u;

/** Whether a sentence tells whoever reads it what they may do, or what was told before, not what the meeting has to do. */
export const isNotice = (sentence: string): boolean =>
  READERS.test(sentence) ||
  TOLD_BEFORE.test(sentence) ||
  (REACH.test(sentence) && (REACHED.test(sentence) || IF_READERS.test(sentence)));

/** Whether a task that a sentence says is of that kind. */
export const isNoticed = (task: string, sentence: string, isLed: boolean): boolean =>
  isNotice(sentence) && (READERS.test(sentence) || (TOLD_BEFORE.test(sentence) && !isLed) || REACHES.test(task));
const REACHES = /^(?:contact|call|ring|phone|e-?mail|see|visit|go|get|speak|write|(?:c|g|ch)ysyllt\p{L}+)(?!\p{L})/iu;

/** Labels the report of somebody from another body, whose plans are that body's: "District Councillor's report: …". */
const REPORT =
  /^\W*(?:\d+[.)]?\s*)?[^:.]{0,50}(?<!\p{L})(?:(?:county|district|borough|ward|city|unitary) councill?ors?|police|pcso|cynghorwyr? sir|heddlu)(?!\p{L})[^:.]{0,50}:/iu;
const IS_REPORT = /(?<!\p{L})(?:reports?|updates?|councill?ors?['’]?s?|adroddiad(?:au)?)\s*:/iu;

/** Whether a paragraph is a report by somebody from another body. */
export const reportsForOthers = (body: string): boolean => {
  const label = REPORT.exec(body)?.[0];
  return label !== undefined && IS_REPORT.test(label);
};
