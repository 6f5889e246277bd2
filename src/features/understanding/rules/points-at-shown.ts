import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import { onceFor } from '../../../reading/text/once-for.js';
import type { ChatVocabulary } from '../../../reading/chat/vocabulary.js';

/** Refers to what was just shown; "that leaflet" names its own thing. */
const PRONOUN =
  /(?<![\p{L}'’])(?:it|him|her|them|mine|(?:that|this)(?= one|'s| is| was| would| should| can| from| until| for now| as well| too|\s*$|[,.!?])|(?<!(?:y|yr|['’]r) (?!un |peth |cam )\p{L}+ )(?:hwn|hon|hwnna|honna|hwnnw)|fe|fo|ef|nhw|gandd[oi]|idd[oi]|amdan[oi]|wrtho|ynddo)(?![\p{L}])/iu;
const ADDS_TO_IT =
  /(?<!\p{L})(?:(?:stick|put|pop|add|note|write|jot|whack|bung) (?:that|this|it)(?: down)? (?:on|to|against|onto) (?:it|that|this|that one|there)|(?:rho|rhowch|noda|nodwch|ychwanega|ychwanegwch|sgwenna)(?:'r)? (?:hwnna|hwn|hynny|hyn) (?:arn[oi]|ar (?:hwn|hwnna|honna)|at (?:hwn|hwnna)))[\s.!]*$/iu;
/** Whether a word refers to what was shown. */
export const saysPronoun = (said: string): boolean => PRONOUN.test(said);

/** Words that begin an answer. */
const ANSWERS =
  /^(?:yes|yep|yeah|yup|aye|no|nope|nah|not yet|not me|ok|okay|fine|done|hmm|add|put a note|note|ie|ia|do|naddo|nage|na|ydw|ydi|ddim eto|nid fi|iawn|nodyn|nodwch|ychwaneg\p{L}*)(?![\p{L}])/iu;

const isAfter = onceFor(({ said, references, task }: FoundSlots) =>
  onceFor((shown: readonly string[]): boolean => {
    if (shown.length === 0 || references.length > 0) return false;
    if (task === null) return true;
    if (task.hits > 1 || task.actions.some(({ reference }) => shown.includes(reference))) return false;
    // "Cost centre's 40412, stick that on it".
    if (ADDS_TO_IT.test(said)) return true;
    const pronoun = PRONOUN.exec(said);
    // "Sharing this": what was shown is the object of the word.
    const isObject = pronoun?.index === task.end + 1;
    return ANSWERS.test(said) || (pronoun !== null && (pronoun.index < task.start || isObject));
  }),
);

/**
 * Whether words without a reference are about what was last shown: they name no other task, or name one only by a
 * single word after a pronoun or an answer.
 */
export const pointsAtShown = (found: FoundSlots, { shown }: ChatVocabulary): boolean => isAfter(found)(shown);
