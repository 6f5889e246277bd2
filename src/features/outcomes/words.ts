import { defineWords } from '../../presentation/words/catalogue.js';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** The texts about a meeting's outcomes, in one language or in both. */
export const outcomeWords = defineWords(en, cy);
