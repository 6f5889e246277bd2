import { type GrammarPart, patterns } from '../grammar-part.js';
import { ENGLISH } from './grammar-english.js';
import { WELSH } from './grammar-welsh.js';

/** Lists by person, state, time, place and meeting, and by several of these at once. */
export const ASK_GRAMMAR: GrammarPart = patterns('phrase', [...ENGLISH, ...WELSH]);
