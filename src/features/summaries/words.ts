import { defineWords } from '../../presentation/words/catalogue.js';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** What a summary ahead of a meeting says, in one language or in both. */
export const summaryWords = defineWords(en, cy);
