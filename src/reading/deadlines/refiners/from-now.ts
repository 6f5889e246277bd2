import { NOT_AFTER_LETTER, spaced } from '../parsing/pattern.js';
import { eachDate } from '../parsing/refiner.js';
import { period } from '../periods/period.js';

const NOW = '(?:now|today|nawr|rwan|rŵan|heddiw|heddi)';
const FROM_NOW = new RegExp(
  spaced(
    `${NOT_AFTER_LETTER}(?:(?:between|rhwng) ${NOW} (?:and|ac?)|(?:from|o) ${NOW} (?:to|until|till|up to|through to|tan|hyd|hyd at|i))(?:(?:'r)? (?:the |y |yr )?)$`,
  ),
);

/** "Between now and Christmas", "o heddiw tan ddydd Gwener": from today to the end of the period named. */
export const fromNow = eachDate(({ start, end, is, before }, { today }) => {
  const said = FROM_NOW.exec(before);
  if (said === null || is.to === null || is.to < today) return { start, end, is };
  return { start: start - said[0].length, end, is: period(today, is.to, is.inferred) };
});
