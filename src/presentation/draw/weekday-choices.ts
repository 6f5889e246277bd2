import type { Language } from '../../core/groups/group.js';
import { worded } from '../messages/catalogue.js';
import { weekdayNames } from '../wording/word-nudging.js';

/** The days of the week to choose from, each with its number, 1 for Monday. */
export const weekdayChoices = (language: Language | 'both'): readonly { title: string; value: string }[] =>
  [1, 2, 3, 4, 5, 6, 7].map((day) => ({
    title: worded(language, (one) => weekdayNames(one)[day - 1] ?? ''),
    value: String(day),
  }));
