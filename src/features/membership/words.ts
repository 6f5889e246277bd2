import { defineWords } from '../../presentation/words/catalogue.js';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** The words for who has left a group and who runs it, in one language or both. */
export const membershipWords = defineWords(en, cy);
