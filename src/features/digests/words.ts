import { defineWords } from '../../presentation/words/catalogue.js';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** The words of a person's digest, in one language or both. */
export const digestWords = defineWords(en, cy);

export type DigestWords = ReturnType<typeof digestWords>;
