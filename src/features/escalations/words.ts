import { defineWords } from '../../presentation/words/catalogue.js';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** The words for late actions without an update and for people who cannot be reached, in one language or both. */
export const escalationWords = defineWords(en, cy);
