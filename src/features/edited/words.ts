import { defineWords } from '../../presentation/words/catalogue.js';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** The words for messages that were edited or deleted after actions were logged from them. */
export const editedWords = defineWords(en, cy);
