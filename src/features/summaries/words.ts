import { defineWords } from '../../presentation/words/catalogue.js';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** The texts of a summary before a meeting, in one language or in both. */
export const summaryWords = defineWords(en, cy);

export type SummaryWords = ReturnType<typeof summaryWords>;
