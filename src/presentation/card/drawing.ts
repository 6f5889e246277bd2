import { type SharedWords, sharedWords } from '../words/shared-words.js';
import type { Language } from '../../model/language.js';

/** In what a card is worded. */
export interface Drawing {
  readonly language: Language | 'both';
  readonly shared: SharedWords;
  /** The card's `lang`: that of its first words. */
  readonly lang: Language;
}

export const drawingIn = (language: Language | 'both'): Drawing => ({
  language,
  shared: sharedWords(language),
  lang: language === 'en' ? 'en' : 'cy',
});
