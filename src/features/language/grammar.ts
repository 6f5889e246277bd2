import type { Language } from '../../model/language.js';
import { type GrammarPart, patterns, phrase } from '../grammar-part.js';

export interface LanguageCommand {
  readonly kind: 'language';
  readonly language: Language;
}

/** Words that only ask for a language: "can we do this in …", "atebwch yn …". */
const ASKING = [
  "can|could|may|shall|we|you|i|please|do|have|use|speak|talk|chat|reply|answer|write|switch|change|go|back|to|in|into|this|it|everything|me|let's|would|i'd|like|prefer|want|set|my|language|is",
  "yn|siarad|siaradwch|sgwrsio|defnyddio|defnyddiwch|ddefnyddio|ateb|atebwch|ymateb|newid|newidiwch|troi|trowch|gosod|gosodwch|dwi|dw|rwyf?|hoffwn|eisiau|isio|am|gallwn|allwn|gallwch|allwch|a|gawn|gaf|ga|ni|chi|ti|y|i'r|gael|wneud|hyn|popeth|gyda|fi|â|iaith|fy|yw",
].join('|');

/** Asks for a language by its name in either language. */
const asked = (names: string, language: Language): ReturnType<typeof phrase<LanguageCommand>> =>
  phrase(`(?!(?:set[ -]?up|gosod) (?:iaith|language) )(?:(?:${ASKING}) ){0,9}(?:${names})`, {
    kind: 'language',
    language,
  });

export const LANGUAGE_GRAMMAR: GrammarPart = patterns('phrase', [
  asked('english|saesneg', 'en'),
  asked('welsh|[cg]ymraeg|nghymraeg', 'cy'),
]);
