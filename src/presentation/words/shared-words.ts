import { defineWords } from './catalogue.js';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** The texts that several features share, and a sentence for each problem, in one language or in both. */
export const sharedWords = defineWords(en, cy);

export type SharedWords = ReturnType<typeof sharedWords>;
