import type { Language } from '../../model/language.js';
import { inLanguages } from '../words/catalogue.js';
import { formatWeekday } from '../words/format-day.js';

/** The days of the week to choose from, each with its number, 1 for Monday. */
export const weekdayChoices = (language: Language | 'both'): readonly { title: string; value: string }[] =>
  ([1, 2, 3, 4, 5, 6, 7] as const).map((day) => ({
    title: inLanguages(language, (one) => formatWeekday(day, one)),
    value: String(day),
  }));
