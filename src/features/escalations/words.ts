import { defineWords } from '../../presentation/words/catalogue.js';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** What is said of actions that nothing is heard of, and of people who cannot be reached, in one language or in both. */
export const escalationWords = defineWords(en, cy);
