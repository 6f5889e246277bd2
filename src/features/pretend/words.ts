import { defineWords } from '../../presentation/words/catalogue.js';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** The texts about pretended time, in one language or in both. */
export const pretendWords = defineWords(en, cy);
