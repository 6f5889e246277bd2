import { type DateParser } from '../parsing/parser.js';
import { form } from '../parsing/pattern.js';
import { monthsFrom } from '../periods/months.js';
import { monthOf, yearOf } from '../periods/period.js';
import { fullYear, startOfPair } from '../words/years.js';

/**
 * `H1 2022/23` is April to September, `H2 2023` July to December, `H1 FY24` in the year that ends in 2024; without a
 * year, the current or next financial year.
 */
export const halfYear: DateParser = {
  needs: ['half-in-figures'],
  pattern: form(
    'h(?<half>[12])(?:,? ?(?:of )?(?:(?:fy ?)?(?<first>(?:20)?\\d\\d) ?[/-] ?(?<second>(?:20)?\\d\\d)|(?<byItsEnd>fy) ?(?<end>(?:20)?\\d\\d)|(?<year>20\\d\\d)))?',
  ),
  extract: ({ half, first, second, byItsEnd, end, year }, { today }) => {
    const months = half === '1' ? 0 : 6;
    if (year !== undefined) return monthsFrom(fullYear(year), 1 + months, 6, ['period']);
    if (byItsEnd !== undefined && end !== undefined) return monthsFrom(fullYear(end) - 1, 4 + months, 6, ['period']);
    if (first !== undefined) {
      const start = startOfPair(first, second);
      return start === null ? null : monthsFrom(start, 4 + months, 6, ['period']);
    }
    const thisYear = yearOf(today) - (monthOf(today) < 4 ? 1 : 0);
    const here = monthsFrom(thisYear, 4 + months, 6, ['period', 'year']);
    return (here.to ?? '') >= today ? here : monthsFrom(thisYear + 1, 4 + months, 6, ['period', 'year']);
  },
};
