import { defineWords } from '../../presentation/words/catalogue.js';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** What is said when something of a plan is recorded, in one language or in both. */
export const planProgressWords = defineWords(en, cy);
