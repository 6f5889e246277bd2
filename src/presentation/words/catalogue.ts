import { cy } from './cy.js';
import { en, type Messages } from './en.js';
import type { Language } from '../../model/language.js';

/** Joins a Welsh and an English text: short labels on one line, sentences one below the other. */
export const beside = (welsh: string, english: string): string => {
  if (welsh === english) return welsh;
  return welsh.length + english.length <= 60 ? `${welsh} / ${english}` : `${welsh}\n\n${english}`;
};

/** A catalogue in which every text is Welsh beside English, made from the two. */
export function both<Part>(welsh: Part, english: Part): Part {
  if (typeof welsh === 'string' && typeof english === 'string') return beside(welsh, english) as Part;
  if (typeof welsh === 'function' && typeof english === 'function') {
    return ((...values: readonly unknown[]) =>
      beside(
        (welsh as (...all: readonly unknown[]) => string)(...values),
        (english as (...all: readonly unknown[]) => string)(...values),
      )) as Part;
  }
  const keys = Object.keys(welsh as object) as (keyof Part)[];
  return Object.fromEntries(keys.map((key) => [key, both(welsh[key], english[key])])) as Part;
}

const CATALOGUE: Readonly<Record<Language | 'both', Messages>> = { en, cy, both: both(cy, en) };

/** The texts for a reader of one language, or of both at once. */
export const messagesFor = (language: Language | 'both'): Messages => CATALOGUE[language];

/** A text worded in one language, or in both, Welsh first; `between` stands between them where the length may not say. */
export function worded(language: Language | 'both', word: (one: Language) => string, between?: string): string {
  if (language !== 'both') return word(language);
  return between === undefined ? beside(word('cy'), word('en')) : `${word('cy')}${between}${word('en')}`;
}
