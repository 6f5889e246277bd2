import { defineWords } from '../../presentation/words/catalogue.js';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** What is said of who has left a group and of who runs it, in one language or in both. */
export const membershipWords = defineWords(en, cy);
