import { defineWords } from '../../presentation/words/catalogue.js';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** The words for closing actions and confirming that, in one language or both. */
export const closingWords = defineWords(en, cy);
