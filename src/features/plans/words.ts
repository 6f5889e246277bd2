import { defineWords } from '../../presentation/words/catalogue.js';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** The texts about plans, in one language or in both. */
export const planWords = defineWords(en, cy);

export type PlanWords = ReturnType<typeof planWords>;
