import { type DateParser } from '../parsing/parser.js';
import { form } from '../parsing/pattern.js';
import { monthsFrom } from '../periods/months.js';
import { fullYear, startOfPair, YEAR_PAIR } from '../words/years.js';

const ACADEMIC = '(?:academic year|academic|school year|session|(?:blwyddyn|flwyddyn) academaidd)';
const FINANCIAL = '(?:fy|financial year|fiscal year|(?:blwyddyn|flwyddyn) ariannol)';

/** `2023/24`, `FY 2023-24`, `2023/24 financial year`: from 1 April to 31 March. */
export const financialYear: DateParser = {
  needs: ['joined-figures'],
  pattern: form(`(?:${FINANCIAL} ?(?:of )?)?(?<![\\d/.£-])${YEAR_PAIR}(?![/-]\\d)(?: ${FINANCIAL})?`),
  extract: ({ first, second }) => {
    const start = startOfPair(first, second);
    return start === null ? null : monthsFrom(start, 4, 12, ['period']);
  },
};

/** `FY23`, `FY2023`: named by the year in which it ends. */
export const financialYearByItsEnd: DateParser = {
  needs: ['figure', 'unit'],
  pattern: form(`fy ?'?(?<year>(?:20)?\\d\\d)(?![/-]\\d)`),
  extract: ({ year = '' }) => monthsFrom(fullYear(year) - 1, 4, 12, ['period']),
};

/** `academic year 2022/23`, `2022-23 school year`: from 1 September to 31 August. */
export const academicYear: DateParser = {
  needs: ['joined-figures', 'unit'],
  pattern: form(
    `(?:${ACADEMIC} ?(?<first>(?:20)?\\d\\d) ?[/-] ?(?<second>(?:20)?\\d\\d)|(?<one>(?:20)?\\d\\d) ?[/-] ?(?<other>(?:20)?\\d\\d) ${ACADEMIC})`,
  ),
  extract: ({ first, second, one, other }) => {
    const start = startOfPair(first ?? one, second ?? other);
    return start === null ? null : monthsFrom(start, 9, 12, ['period']);
  },
};

/** A longer range of years is a typing error, or no plan. */
const LONGEST_PLAN = 30;

/** `2022-26`, `2022/2026`: the years of a plan; the last counts. Two successive years are a financial year, above. */
export const yearRange: DateParser = {
  needs: ['joined-figures', 'year-in-full'],
  pattern: form('(?<![\\d/.,£$€#-])(?<first>20[1-4]\\d) ?[/-] ?(?<last>(?:20)?[1-5]\\d)(?![/.-]?\\d|%)'),
  extract: ({ first = '', last = '' }) => {
    const [from, to] = [Number(first), fullYear(last)];
    if (to - from < 2 || to - from > LONGEST_PLAN) return null;
    return { ...monthsFrom(to, 1, 12, ['period']), from: `${first}-01-01` };
  },
};

/** `2024`, `calendar year 2024`, `2023-2025`; of several years the last counts. */
export const calendarYear: DateParser = {
  needs: ['year-in-full'],
  pattern: form(
    '(?:(?:calendar )?year |blwyddyn |flwyddyn )?(?<![\\d/.,£$€#-])(?:(?<first>20[1-4]\\d) ?- ?)?(?<year>20[1-4]\\d)(?![/.,-]\\d|%)',
  ),
  extract: ({ first, year = '' }) => {
    const whole = monthsFrom(Number(year), 1, 12, ['period']);
    return first === undefined ? whole : { ...whole, from: `${first}-01-01` };
  },
};
