import { hasSameLetters, isNearly } from './spelling.js';

/** Month names too long for a swap of two letters to make another word. */
const MONTHS =
  'january february september october november december ionawr chwefror mehefin gorffennaf tachwedd rhagfyr'
    .split(' ')
    .filter((month) => month.length > 6);
const LONG_WORD = /(?<!\p{L})[cdefghjnorst]\p{L}{5,10}(?!\p{L})/giu;

/** Whether two neighbouring letters are swapped, or one is missing or added. */
const isMisspelt = (month: string, word: string): boolean =>
  isNearly(month, word) && (word.length !== month.length || hasSameLetters(word, month));

/** A month in short before what it is of: "dec mtg". */
const SHORT_OF =
  /(?<!\p{L})(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?=(?:'?s)? (?:meeting|mtg|agenda|minutes|one|session)(?!\p{L}))/giu;

/** Corrects misspelt names of months: "the decmeber meeting". */
export const withMonthsSpelt = (text: string): string =>
  text
    .replace(SHORT_OF, (word) => word.charAt(0).toUpperCase() + word.slice(1))
    .replace(LONG_WORD, (word) => {
      const lower = word.toLowerCase();
      if (MONTHS.includes(lower)) return word;
      return MONTHS.find((month) => isMisspelt(month, lower)) ?? word;
    });
