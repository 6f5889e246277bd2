import { defineWords } from '../../presentation/words/catalogue.js';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** What is said while a meeting goes through matters arising, in one language or in both. */
export const mattersWords = defineWords(en, cy);

export type MattersWords = ReturnType<typeof mattersWords>;
