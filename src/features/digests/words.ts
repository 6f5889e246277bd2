import { defineWords } from '../../presentation/words/catalogue.js';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** What a person's digest says, in one language or in both. */
export const digestWords = defineWords(en, cy);

export type DigestWords = ReturnType<typeof digestWords>;
