import { defineWords } from '../../presentation/words/catalogue.js';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** What is said to leads who are asked to come to a meeting, in one language or in both. */
export const attendanceWords = defineWords(en, cy);
