import { defineWords } from '../../presentation/words/catalogue.js';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** The words of the card of one action, in one language or both. */
export const detailWords = defineWords(en, cy);
