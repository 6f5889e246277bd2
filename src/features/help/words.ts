import { defineWords } from '../../presentation/words/catalogue.js';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** The words of the welcome and the help, in one language or both. */
export const helpWords = defineWords(en, cy);
