import type { Language } from '../../model/language.js';
import { messagesFor } from '../../presentation/words/catalogue.js';
import { ownTermsMessages } from '../preferences/own-terms.js';
import { privacyMessages } from '../privacy/privacy.js';

const wordsIn = (language: Language | 'both') => {
  const { settings, saved } = messagesFor(language);
  return { ...settings, saved, nudging: ownTermsMessages(language).group, keep: privacyMessages(language).keep };
};

/** What the form of a group's settings and the card of what was saved say. */
export type SettingsWords = ReturnType<typeof wordsIn>;

/** The same for readers of one language, or of both. */
export const settingsWords: (language: Language | 'both') => SettingsWords = wordsIn;
