import { defineWords } from '../../presentation/words/catalogue.js';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** The texts about returns in cards, tables and messages, in one language or in both. */
export const returnWords = defineWords(en, cy);
