import { defineWords } from '../../presentation/words/catalogue.js';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** What the bot says about what it understood, in one language or in both. */
export const understandingWords = defineWords(en, cy);
