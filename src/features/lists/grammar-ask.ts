import { type GrammarPart, patterns } from '../grammar-part.js';
import { ENGLISH } from './grammar-english.js';
import { WELSH } from './grammar-welsh.js';

/** Asks for lists by person, state, time, place and meeting, or by several of these at once. */
export const ASK_GRAMMAR: GrammarPart = patterns('phrase', [...ENGLISH, ...WELSH]);
