import type { Day } from '../../model/calendar/day.js';
import type { Deadline } from '../../model/deadline.js';
import type { GroupLanguage, Language } from '../../model/language.js';
import type { Cell, PaperText } from '../../model/paper.js';
import { formatDate } from '../../presentation/words/format-day.js';
import { formatDue } from '../../presentation/words/format-deadline.js';
import { paperWords } from './words.js';
import { ownWords } from './rules/own-words.js';

/** Our words in a paper's language, or in both with Welsh first. */
export function say(language: GroupLanguage, word: (one: Language) => string): PaperText {
  if (language !== 'both') return [{ words: word(language), language }];
  const [welsh, english] = [word('cy'), word('en')];
  // Words that are the same in both languages, such as names and numbers, belong to neither.
  if (welsh === english) return [{ words: welsh, language: null }];
  return [
    { words: welsh, language: 'cy' },
    { words: ' / ', language: null },
    { words: english, language: 'en' },
  ];
}

const plain = (words: string): PaperText => [{ words, language: null }];

/** Joins texts. */
export const joined = (texts: readonly PaperText[], between: string): PaperText =>
  texts.flatMap((text, index) => (index === 0 ? text : [...plain(between), ...text]));

/** A text cell; an empty text gives the cell for "nothing". */
export const textCell = (language: GroupLanguage, text: PaperText): Cell =>
  text.length === 0 ? { kind: 'none', text: say(language, (one) => paperWords(one).none) } : { kind: 'text', text };

export const numberCell = (value: number): Cell => ({ kind: 'number', value, text: plain(String(value)) });

export const dayCell = (language: GroupLanguage, day: Day | null): Cell =>
  day === null ? textCell(language, []) : { kind: 'day', day, text: say(language, (one) => formatDate(day, one)) };

/** A deadline as its day; one without a day as its words. */
export function deadlineCell(language: GroupLanguage, deadline: Deadline): Cell {
  if (deadline.due !== null) return dayCell(language, deadline.due);
  const isOwn = deadline.said !== null && deadline.basis !== 'ongoing' && deadline.basis !== 'meeting';
  return textCell(language, isOwn ? ownWords(deadline.said) : say(language, (one) => formatDue(deadline, one)));
}
