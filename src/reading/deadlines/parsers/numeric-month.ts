import { type DateParser } from '../parsing/parser.js';
import { form } from '../parsing/pattern.js';
import { monthPeriod } from '../periods/period.js';

const MONTH_NUMBER = '0?[1-9]|1[0-2]';

/** `2023-02`, `2023/02`, `02/2023`, `2.2023`: a month and its year in four figures. */
export const numericMonth: DateParser = {
  needs: ['joined-figures', 'year-in-full'],
  pattern: form(
    `(?<![\\d/.:£$€#-])(?:(?<before>20[1-4]\\d)[-/](?<after>0[1-9]|1[0-2])|(?<month>${MONTH_NUMBER}) ?[-/.] ?(?<year>20[1-4]\\d))(?![/.-]?\\d|%)`,
  ),
  extract: ({ before, after, month, year }) => monthPeriod(Number(year ?? before), Number(month ?? after)),
};
