import { defineWords } from '../../presentation/words/catalogue.js';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** The texts about meetings, in one language or in both. */
export const meetingWords = defineWords(en, cy);
