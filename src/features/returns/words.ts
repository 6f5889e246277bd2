import { defineWords } from '../../presentation/words/catalogue.js';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** What cards, tables and messages say of returns, in one language or in both. */
export const returnWords = defineWords(en, cy);
