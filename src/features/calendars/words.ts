import { defineWords } from '../../presentation/words/catalogue.js';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** What is said of somebody's own calendar. */
export const calendarWords = defineWords(en, cy);
