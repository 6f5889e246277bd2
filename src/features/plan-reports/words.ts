import { defineWords } from '../../presentation/words/catalogue.js';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** The texts of reports on plans, in one language or in both. */
export const reportWords = defineWords(en, cy);

export type ReportWords = ReturnType<typeof reportWords>;
