import type { Language } from '../../model/group.js';

/** That a person reads a language from now on. */
export interface LanguageSetReply {
  readonly kind: 'language-set';
  readonly language: Language;
}
