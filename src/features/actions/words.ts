import { defineWords } from '../../presentation/words/catalogue.js';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** What the card and the form of an action say, in one language or in both. */
export const actionWords = defineWords(en, cy);
