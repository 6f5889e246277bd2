import { defineWords } from '../../presentation/words/catalogue.js';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** What the form of a group’s settings says, and what is said when they are saved, in one language or in both. */
export const settingsWords = defineWords(en, cy);
