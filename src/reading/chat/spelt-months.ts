import { hasSameLetters, isNearly } from './spelling.js';

/** Names of months that are too long to be another word with two letters swapped. */
const MONTHS =
  'january february september october november december ionawr chwefror mehefin gorffennaf tachwedd rhagfyr'
    .split(' ')
    .filter((month) => month.length > 6);
const LONG_WORD = /(?<!\p{L})[cdefghjnorst]\p{L}{5,10}(?!\p{L})/giu;

/** Whether two letters next to each other are swapped, or one is missing or too many. */
const isMisspelt = (month: string, word: string): boolean =>
  isNearly(month, word) && (word.length !== month.length || hasSameLetters(word, month));

/** A month in short before what it is of: "dec mtg". */
const SHORT_OF =
  /(?<!\p{L})(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?=(?:'?s)? (?:meeting|mtg|agenda|minutes|one|session)(?!\p{L}))/giu;

/** The text with the names of months as they are spelt: "the decmeber meeting", "dec mtg". */
export const withMonthsSpelt = (text: string): string =>
  text
    .replace(SHORT_OF, (word) => word.charAt(0).toUpperCase() + word.slice(1))
    .replace(LONG_WORD, (word) => {
      const lower = word.toLowerCase();
      if (MONTHS.includes(lower)) return word;
      return MONTHS.find((month) => isMisspelt(month, lower)) ?? word;
    });
