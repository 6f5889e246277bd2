import { defineWords } from '../../presentation/words/catalogue.js';
import cy from './words.cy.json' with { type: 'json' };
import en from './words.en.json' with { type: 'json' };

/** The texts that tell leads what others changed. */
export const tellingWords = defineWords(en, cy);
