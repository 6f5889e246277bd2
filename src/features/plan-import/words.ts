import { defineWords } from '../../presentation/words/catalogue.js';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** The texts about importing a plan, in one language or in both. */
export const planImportWords = defineWords(en, cy);

export type PlanImportWords = ReturnType<typeof planImportWords>;
