import { defineWords } from '../../presentation/words/catalogue.js';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** The words of an action's history, in one language or both. */
export const historyWords = defineWords(en, cy);
