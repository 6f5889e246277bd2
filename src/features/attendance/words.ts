import { defineWords } from '../../presentation/words/catalogue.js';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** The words for leads who are asked to attend a meeting, in one language or both. */
export const attendanceWords = defineWords(en, cy);
