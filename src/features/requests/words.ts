import type { Language } from '../../model/group.js';
import { both } from '../../presentation/words/catalogue.js';
import { requestsCy } from './requests-cy.js';
import { requestsEn } from './requests-en.js';

export type RequestWords = typeof requestsEn;

const CATALOGUE: Readonly<Record<Language | 'both', RequestWords>> = {
  en: requestsEn,
  cy: requestsCy,
  both: both(requestsCy, requestsEn),
};

/** What cards say of leads' requests. */
export const requestWords = (language: Language | 'both'): RequestWords => CATALOGUE[language];
