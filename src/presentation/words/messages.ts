import type { Language } from '../../model/group.js';
import { type Messages, en } from './en.js';
import { both } from './catalogue.js';
import { cy } from './cy.js';

/** The texts for a reader of one language, or of both at once. */
export const messagesFor = (language: Language | 'both'): Messages => CATALOGUE[language];
export const CATALOGUE: Readonly<Record<Language | 'both', Messages>> = { en, cy, both: both(cy, en) };
