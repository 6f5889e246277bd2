import { defineWords } from '../../presentation/words/catalogue.js';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** The texts about people's own nudge settings, in one language or in both. */
export const preferenceWords = defineWords(en, cy);

export type PreferenceWords = ReturnType<typeof preferenceWords>;
