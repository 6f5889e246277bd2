import { defineWords } from '../../presentation/words/catalogue.js';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** The texts about people who are reminded because somebody asked. */
export const remindingWords = defineWords(en, cy);
