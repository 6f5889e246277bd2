import type { Language } from '../../core/groups/group.js';
import { messagesFor } from '../messages/catalogue.js';
import type { Messages } from '../messages/en.js';

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
