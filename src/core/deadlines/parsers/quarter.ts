import { monthsFrom } from '../months.js';
import { type DateParser, form } from '../parser.js';
import { monthOf, type Period, yearOf } from '../period.js';
import { fullYear, startOfPair } from '../words/years.js';

const NUMBERS: Readonly<Record<string, number>> = {
  ...{ first: 1, '1st': 1, second: 2, '2nd': 2, third: 3, '3rd': 3, fourth: 4, '4th': 4, last: 4, final: 4 },
  ...{ cyntaf: 1, ail: 2, trydydd: 3, pedwerydd: 4, olaf: 4 },
};
const WORD = `(?<word>${Object.keys(NUMBERS).join('|')})`;
const NUMBER = `(?:(?:q|qtr|quarter|chwarter|chw|ch)\\.? ?(?<number>[1-4])|(?:the |y )?${WORD} (?:quarter|chwarter)|chwarter (?<olaf>cyntaf|olaf))`;
const OF = ',? ?(?:of |o |yn |in |- ?)?(?:the )?(?:fy ?|financial year |(?:blwyddyn|flwyddyn) ariannol )?';
const PAIR = '(?<first>(?:20)?\\d\\d) ?[/-] ?(?<second>(?:20)?\\d\\d)';

/** The UK's financial year runs from 1 April to 31 March; its fourth quarter is January to March. */
const financial = (start: number, quarter: number, inferred: Period['inferred']): Period =>
  monthsFrom(start, quarter * 3 + 1, 3, inferred);

/** `Q4 2022/23`, `2022-23 Q4`, `chwarter 4 2022/23` and `Q4` are of the financial year; `Q4 2022` of the calendar's. */
export const quarter: DateParser = {
  needs: ['quarter'],
  pattern: form(
    `${NUMBER}(?:${OF}(?:${PAIR}|(?<year>20\\d\\d)))?|(?<before>20\\d\\d[/-](?:20)?\\d\\d|20\\d\\d),? ?-? ?q ?(?<after>[1-4])`,
  ),
  extract: ({ number, word, olaf, first, second, year, before, after }, { today }) => {
    const wanted = Number(number ?? after ?? NUMBERS[word ?? olaf ?? '']);
    const [one = first, other = second] = before?.split(/[/-]/) ?? [];
    if (one !== undefined && other !== undefined) {
      const start = startOfPair(one, other);
      return start === null ? null : financial(start, wanted, ['period']);
    }
    const calendar = year ?? one;
    if (calendar !== undefined) return monthsFrom(fullYear(calendar), wanted * 3 - 2, 3, ['period']);
    const thisYear = yearOf(today) - (monthOf(today) < 4 ? 1 : 0);
    const here = financial(thisYear, wanted, ['period', 'year']);
    return (here.to ?? '') >= today ? here : financial(thisYear + 1, wanted, ['period', 'year']);
  },
};
