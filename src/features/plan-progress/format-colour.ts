import type { Colour } from '../../model/colour.js';
import type { Language } from '../../model/language.js';
import type { RatingScheme } from '../../model/rating-scheme.js';
import { planProgressWords } from './words.js';

/** Formats a colour in the plan's own words, else by its name. */
export const formatColour = (colour: Colour, { words }: RatingScheme, language: Language | 'both'): string =>
  words[colour] ?? planProgressWords(language).colour[colour];
