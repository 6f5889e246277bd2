import { defineWords } from '../../presentation/words/catalogue.js';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** What the history of an action says, in one language or in both. */
export const historyWords = defineWords(en, cy);
