import { type DateParser } from '../parsing/parser.js';
import { form } from '../parsing/pattern.js';
import { monthsFrom } from '../periods/months.js';
import { monthOf, type Period, yearOf } from '../periods/period.js';
import { fullYear, startOfPair, YEAR_PAIR } from '../words/years.js';

const NUMBERS: Readonly<Record<string, number>> = {
  ...{ first: 1, '1st': 1, second: 2, '2nd': 2, third: 3, '3rd': 3, fourth: 4, '4th': 4, last: 4, final: 4 },
  ...{ cyntaf: 1, ail: 2, trydydd: 3, pedwerydd: 4, olaf: 4 },
};
const WORD = `(?<word>${Object.keys(NUMBERS).join('|')})`;
const TO = ' ?(?:-|/|&|,|to|and|or|i|a) ?';
/** "Q2/3" and "quarters 3 and 4" are one period; the 2 in "Q1-2022" begins a year. */
const UP_TO = `(?:${TO}(?:q|ch)?(?<upTo>[1-4])(?![\\d/]))?`;
const NUMBER = `(?:(?:q|qu|qtr|quarters?|chwarter(?:i|au)?|chw|ch)\\.? ?(?<number>[1-4])${UP_TO}|(?<leading>[1-4])q|(?:the |y )?${WORD} (?:quarter|chwarter)|chwarter (?<olaf>cyntaf|olaf))`;
/** What may come between a quarter and its year: "of", or its months in brackets. */
const OF = '(?:,? ?(?:of |o |yn |in |- ?)?(?:the )?| ?\\([^()\\d]{3,24}\\),? ?)\\(?';
const FINANCIAL = '(?:fy|financial year|(?:blwyddyn|flwyddyn) ariannol) ?';

const NUMBERED = `${NUMBER}(?:${OF}(?:(?:${FINANCIAL})?${YEAR_PAIR}|(?<byItsEnd>fy) ?'?(?<end>(?:20)?\\d\\d)|(?<year>20\\d\\d|'?2\\d(?![\\d/.:%-]| ?[a-z])))\\)?)?`;
const YEAR_BEFORE = `(?<before>20\\d\\d[/-](?:20)?\\d\\d|(?<=fy ?)\\d\\d[/-]\\d\\d|20\\d\\d),? ?[-(]? ?q ?(?<after>[1-4])\\)?`;

/**
 * `Q4 2022/23`, `2022-23 Q4`, `chwarter 4 2022/23`, `Q4 FY23` and `Q4` are in the financial year, whose fourth quarter is
 * January to March; `Q4 2022` is in the calendar year.
 */
export const quarter: DateParser = {
  needs: ['quarter'],
  pattern: form(`${NUMBERED}|${YEAR_BEFORE}`),
  extract: (parts, { today }) => {
    const { number, upTo, leading, word, olaf, first, second, byItsEnd, end, year, before, after } = parts;
    const wanted = Number(number ?? leading ?? after ?? NUMBERS[word ?? olaf ?? '']);
    const last = upTo === undefined ? wanted : Number(upTo);
    if (last < wanted) return null;
    const [one = first, other = second] = before?.split(/[/-]/) ?? [];
    if (one !== undefined && other !== undefined) return inYear(startOfPair(one, other));
    if (byItsEnd !== undefined && end !== undefined) return inYear(fullYear(end) - 1);
    const calendar = year ?? one;
    if (calendar !== undefined) return quarters(fullYear(calendar), 0, ['period']);
    const thisYear = yearOf(today) - (monthOf(today) < 4 ? 1 : 0);
    const here = quarters(thisYear, 3, ['period', 'year']);
    return (here.to ?? '') >= today ? here : quarters(thisYear + 1, 3, ['period', 'year']);

    function quarters(start: number, monthsBefore: number, inferred: Period['inferred']): Period {
      return monthsFrom(start, wanted * 3 - 2 + monthsBefore, (last - wanted + 1) * 3, inferred);
    }
    function inYear(start: number | null): Period | null {
      return start === null ? null : quarters(start, 3, ['period']);
    }
  },
};
