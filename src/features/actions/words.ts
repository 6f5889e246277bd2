import { defineWords } from '../../presentation/words/catalogue.js';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** The texts of an action's card and form, in one language or in both. */
export const actionWords = defineWords(en, cy);
