import { defineWords } from '../../presentation/words/catalogue.js';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** The texts about actions found in minutes, in one language or in both. */
export const reviewWords = defineWords(en, cy);

export type ReviewWords = ReturnType<typeof reviewWords>;
