import { defineWords } from '../../presentation/words/catalogue.js';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** What is said of people who are reminded because somebody asked for it. */
export const remindingWords = defineWords(en, cy);
