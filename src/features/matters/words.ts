import { defineWords } from '../../presentation/words/catalogue.js';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** The words of a review of matters arising, in one language or both. */
export const mattersWords = defineWords(en, cy);

export type MattersWords = ReturnType<typeof mattersWords>;
