import { fold } from '../../../reading/text/fold.js';

/** Verbs that leave open when the task is done. */
const VAGUE =
  /^(?:please |to |i |er mwyn )*(?:(?:have a |take a )?(?:quick |further |closer )?look(?: again| further)? (?:at|into|over)|look(?:ing)? (?:at|into|over)|consider|reconsider|think (?:about|over|through)|reflect on|explore|be (?:aware|mindful) of|bear in mind|keep in mind|keep an eye on|note|edrych(?: eto| ymhellach)? (?:ar|i mewn i|dros)|g?ystyried|meddwl am|myfyrio ar|cadw llygad ar|cadw mewn cof|bod yn ymwybodol o|nodi)(?![a-z])/;

/** Verbs that name an outcome, which shows when the task is done. */
const OUTCOME =
  /(?<![a-z])(?:report|write|send|circulate|share|bring|propose|recommend|agree|confirm|publish|draft|prepare|set out|decide|update|present|submit|advise|respond|reply|return|complete|arrange|book|adrodd|ysgrifennu|(?:h?anfon)|(?:d|dd)osbarthu|r?h?annu|cylchredeg|gylchredeg|[cg]?h?yflwyno|(?:c|ch|g)ynnig|argymell|(?:c|ch|g)ytuno|(?:c|ch|g)adarnhau|(?:c|ch|g)yhoeddi|(?:d|dd)rafftio|[pb]h?aratoi|[pb]h?enderfynu|(?:d|dd)iweddaru|ymateb|trefnu|drefnu)(?![a-z])/;

const FEWEST_WORDS = 3;

/**
 * Whether a task is too vague to be done: it has under three words, or only asks to look at or consider something and
 * names no outcome (a report, a paper, an answer).
 */
export function isVague(task: string): boolean {
  const plain = fold(task);
  const words = plain.split(/[^\p{L}\p{N}'-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length < FEWEST_WORDS) return true;
  const verb = VAGUE.exec(plain);
  return verb !== null && !OUTCOME.test(plain.slice(verb[0].length));
}
