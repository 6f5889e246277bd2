import { defineWords } from '../../presentation/words/catalogue.js';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** What papers say, and what is said of them, in one language or in both. */
export const paperWords = defineWords(en, cy);
