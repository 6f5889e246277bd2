import type { Language } from '../../model/language.js';
import { defineWords } from '../../presentation/words/catalogue.js';
import { sharedWords } from '../../presentation/words/shared-words.js';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

const ownWords = defineWords(en, cy);

const wordsIn = (language: Language | 'both') => {
  const own = ownWords(language);
  const { nudging, nations, onHold } = sharedWords(language);
  const {
    atLabel: at,
    beforeLabel: before,
    everyLabel: every,
    weekdaysLabel: weekdays,
    quietFrom,
    quietUntil,
  } = nudging;
  return {
    ...own,
    nations,
    keep: { ...own.keep, onHold },
    nudging: { ...own.nudging, at, before, every, weekdays, quietFrom, quietUntil },
  };
};

/** The texts of the settings form and of the card after saving, with those they share with others. */
export type SettingsWords = ReturnType<typeof wordsIn>;

/** The same for readers of one language, or of both. */
export const settingsWords: (language: Language | 'both') => SettingsWords = wordsIn;
