import { alternatives } from './alternatives.js';

const COUNTS: Readonly<Record<string, number>> = {
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
  },
  ...{ 'a couple of': 2, 'couple of': 2, un: 1, dau: 2, ddau: 2, dwy: 2, ddwy: 2, tri: 3, dri: 3, tair: 3, dair: 3 },
  ...{ pedwar: 4, bedwar: 4, pedair: 4, bedair: 4, pum: 5, bum: 5, pump: 5, chwe: 6, chwech: 6, saith: 7, wyth: 8 },
  ...{
    naw: 9,
    deg: 10,
    ddeg: 10,
    deng: 10,
    ddeng: 10,
    deuddeg: 12,
    ddeuddeg: 12,
    deunaw: 18,
    ddeunaw: 18,
    pymtheg: 15,
    bymtheg: 15,
    ugain: 20,
  },
};

const TENS: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, ninety: 90 };
const WELSH_TENS: Readonly<Record<string, number>> = {
  ...{ 'un deg': 10, 'dau ddeg': 20, 'tri deg': 30, 'pedwar deg': 40, 'pum deg': 50, 'chwe deg': 60, 'naw deg': 90 },
};
const WELSH_ONES = 'un|dau|ddau|dwy|ddwy|tri|tair|pedwar|pedair|pump|pum|chwech|chwe|saith|wyth|naw';
const ONES = '[- ]?(?:one|two|three|four|five|six|seven|eight|nine)';
/** "Twenty-eight" is one number, not twenty and eight. */
const IN_TENS = `${alternatives(TENS)}(?:${ONES}|(?!${ONES}))`;

/** A number in figures or words; careful minutes add the figures in brackets after the words. */
export const COUNT = `(?:\\d{1,3}|${IN_TENS}|${alternatives(WELSH_TENS)}(?: (?:${WELSH_ONES})(?![a-z]))?|${alternatives(COUNTS)})(?: ?\\(\\d{1,3}\\))?`;

/** The value of a count's words; NaN if there is none. */
export function countOf(said: string | undefined): number {
  if (said === undefined) return NaN;
  const words = said.replace(/ {0,3}\(.*$/, '').replaceAll(/ {2,3}/g, ' ');
  if (COUNTS[words] !== undefined) return COUNTS[words];
  const welsh = /^[a-z]+ dd?eg/.exec(words)?.[0] ?? '';
  if (WELSH_TENS[welsh] !== undefined) return (WELSH_TENS[welsh] ?? NaN) + (COUNTS[words.slice(welsh.length + 1)] ?? 0);
  const [, tens = '', ones = ''] = /^([a-z]{3,4}ty)[- ]?([a-z]*)$/.exec(words) ?? [];
  return tens === '' ? Number(words) : (TENS[tens] ?? NaN) + (COUNTS[ones] ?? 0);
}
