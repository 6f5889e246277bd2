import { defineWords } from '../../presentation/words/catalogue.js';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** The words for what is exempt from publication. */
export const exemptingWords = defineWords(en, cy);
