import { MOST_YEARS } from '../../model/retention.js';

const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['one', 'un', 'blwyddyn'],
    ['two', 'dwy'],
    ['three', 'tair'],
    ['four', 'pedair'],
    ['five', 'pum', 'pump'],
    ['six', 'chwe', 'chwech'],
    ['seven', 'saith'],
    ['eight', 'wyth'],
    ['nine', 'naw'],
    ['ten', 'deg', 'deng'],
  ].flatMap((words, at) => words.map((word) => [word, at + 1])),
);

/** A number of years: "7", "7 years", "for seven years after closing", "am 7 mlynedd"; null if it cannot be read. */
export function readYears(words: string): number | null {
  const said =
    /^(?:for|am)?\s{0,3}(\d{1,2}|\p{L}+)\s{0,3}(?:years?|[bfm]lynedd|flwyddyn|blwyddyn)?(?:\s{1,3}(?:after (?:closing|they (?:are )?clos(?:e|ed))|ar ôl cau))?[.\s]{0,3}$/iu.exec(
      words.trim(),
    )?.[1];
  if (said === undefined) return null;
  const years = NUMBERS[said.toLowerCase()] ?? Number(said);
  return Number.isInteger(years) && years >= 1 && years <= MOST_YEARS ? years : null;
}
