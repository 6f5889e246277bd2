import { alternatives } from './alternatives.js';

const ENGLISH =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** Welsh ordinals, plain and softened after "y"; from the eleventh on, "ar ddeg" and the like follow. */
const WELSH: Readonly<Record<string, number>> = {
  ...{ cyntaf: 1, gyntaf: 1, cynta: 1, gynta: 1, unfed: 1, ail: 2, trydydd: 3, drydydd: 3, trydedd: 3, drydedd: 3 },
  ...{ pedwerydd: 4, bedwerydd: 4, pedwaredd: 4, bedwaredd: 4, pumed: 5, bumed: 5, chweched: 6, seithfed: 7 },
  ...{ wythfed: 8, nawfed: 9, degfed: 10, ddegfed: 10, deuddegfed: 12, ddeuddegfed: 12 },
  ...{ pymthegfed: 15, bymthegfed: 15, deunawfed: 18, ddeunawfed: 18, ugeinfed: 20 },
};
/** What a Welsh number adds to the one before it: "ail ar hugain" is the twenty-second. */
const ADDED: Readonly<Record<string, number>> = {
  ...{ 'ar ddeg ar hugain': 30, 'ar ddeg': 10, 'ar bymtheg': 15, 'ar hugain': 20 },
};

/** The words after a Welsh number that add ten, fifteen or twenty to it. */
export const WELSH_ADDED = alternatives(ADDED);
/** How much those words add; 0 for none. */
export const addedNumber = (words: string | undefined): number => ADDED[words ?? ''] ?? 0;

const ONES = ENGLISH.slice(0, 9).join('|');
const TENS = alternatives({ thirtieth: 30, 'thirty-first': 31, 'thirty first': 31, 'thirty-second': 32 });

/** An ordinal in words, "twenty-first", "unfed ar hugain". */
export const ORDINAL_WORD = `(?:twenty[ -](?:${ONES})|${TENS}|(?:${[...ENGLISH].reverse().join('|')})|${alternatives(WELSH)}(?: ${WELSH_ADDED})?)`;

/** The ending of an ordinal number, in either language. */
export const ORDINAL_ENDING = '(?:st|nd|rd|th|af|ain|ail|il|ydd|fed|ed|eg)';

/** An ordinal, in words or in figures with an ending. */
export const ORDINAL = `(?:${ORDINAL_WORD}|\\d{1,2} ?${ORDINAL_ENDING})`;

/** The number of an ordinal, in words or figures, or of a plain number; 0 when it is none. */
export function ordinalNumber(said: string): number {
  if (/^\d/.test(said)) return parseInt(said, 10);
  const words = said.replaceAll(/ {2,3}/g, ' ');
  const [first = '', ...rest] = words.split(' ');
  if (WELSH[first] !== undefined) return WELSH[first] + addedNumber(rest.join(' '));
  const [tens, ones = ''] = words.split(/[ -]/);
  const number = ENGLISH.indexOf(ones === '' ? words : ones) + 1;
  if (tens === 'twenty') return 20 + number;
  if (tens === 'thirty') return 30 + number;
  return words === 'thirtieth' ? 30 : number;
}

/** A day of the month in figures, with its ending if any, in either language; "30 th" is how some tools paste it. */
export const DAY_NUMBER = `\\d{1,2}(?: ?${ORDINAL_ENDING})?`;

/** What may stand after a day in words; anything else may be a thing that is the first of something. */
export const DAY_ENDS =
  '(?= ?(?:$|[.,;)?!–-]| (?:instead|now|then|please|pls|if|because|yn lle|bellach|plis|os|achos|gan|nei|wnei|wnewch)(?![a-z])))';
