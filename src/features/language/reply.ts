import type { Language } from '../../model/language.js';

/** Says that a person reads a language from now on. */
export interface LanguageSetReply {
  readonly kind: 'language-set';
  readonly language: Language;
  /** The language of the group in whose chat it was said, where that is another one; null elsewhere. */
  readonly here: Language | null;
}
