import { defineWords } from '../../presentation/words/catalogue.js';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** The texts that ask for progress, in one language or in both. */
export const askingWords = defineWords(en, cy);

export type AskingWords = ReturnType<typeof askingWords>;
