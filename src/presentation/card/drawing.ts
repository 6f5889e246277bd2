import { messagesFor } from '../words/messages.js';
import type { Messages } from '../words/messages.js';
import type { Language } from '../../model/language.js';

/** In what a card is worded. */
export interface Drawing {
  readonly language: Language | 'both';
  readonly messages: Messages;
  /** The card's `lang`: that of its first words. */
  readonly lang: Language;
}

export const drawingIn = (language: Language | 'both'): Drawing => ({
  language,
  messages: messagesFor(language),
  lang: language === 'en' ? 'en' : 'cy',
});
