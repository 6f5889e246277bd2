import { type DateParser, type Extracted, type ParserContext } from '../parsing/parser.js';
import { form } from '../parsing/pattern.js';
import { dayInMonthAhead } from '../periods/coming-days.js';
import { singleDay } from '../periods/period.js';
import { DAY_ENDS, ORDINAL_ENDING, ORDINAL_WORD, ordinalNumber } from '../words/ordinals.js';

/** "The 30th anniversary" and "the 2nd draft" are not days. */
const THING =
  '(?! ?-? ?(?:century|meeting|draft|edition|item|version|floor|anniversary|annual|biggest|largest|most|best|round|phase|stage|time|report|quarter|reading|party|paragraph|annual|working|session|place|year|cyfarfod|ddrafft|[a-z]{3,12} meeting)(?![a-z]))';

/** `the 30th`, `30th`, `y 5ed`, `o'r 5ed`. */
export const dayOfMonth: DateParser = {
  needs: ['numbered-day'],
  pattern: form(
    `(?:the |y |yr |(?<after>(?<=(?:^| )[oi]'r ))|)(?<![\\d.:/£-])(?<day>\\d{1,2}) ?${ORDINAL_ENDING}(?: day)?${THING}`,
  ),
  extract: ({ day, said, after }, context) =>
    after !== undefined || /^(?:the|y|yr) |\d{1,2}(?:st|nd|rd|th)(?: day)?$/i.test(said)
      ? nextDay(Number(day), 0, context)
      : null,
};

/** `the 5th of this month`, `15th day of next month`, `20 of next month`, `y 5ed o'r mis nesaf`. */
export const dayOfThatMonth: DateParser = {
  needs: ['this-month'],
  pattern: form(
    `(?:the |y |yr )?(?<![\\d.:/£-])(?<day>${ORDINAL_WORD}|\\d{1,2}(?: ?${ORDINAL_ENDING})?)(?: day)? (?:of |o|in )(?<which>this|that|the same|the|next|the next|the following|following|'r un|'r) ?(?:month|mis)(?<cy> nesaf?)?`,
  ),
  extract: ({ day, which = '', cy }, context) =>
    nextDay(ordinalNumber(day ?? ''), /next|following/.test(which) || cy !== undefined ? 1 : 0, context),
};

const INTRODUCED = "(?<=(?:by|on|before|until|till|from|to|erbyn|cyn|tan|ar|at|i|hyd) |(?:^| )i'r )";

/** `by the twenty-fifth`, `the thirty-first day`, `erbyn y pymthegfed`: a day in words, where only a day can stand. */
export const dayInWords: DateParser = {
  needs: ['ordinal-word'],
  pattern: form(
    `(?:the (?<day>${ORDINAL_WORD}) day|${INTRODUCED}(?:(?:the|y|yr) |(?<=i'r ))(?<short>${ORDINAL_WORD}))${DAY_ENDS}`,
  ),
  extract: ({ day, short }, context) => nextDay(ordinalNumber(day ?? short ?? ''), 0, context),
};

/** The next day with this number, starting in the month that many months ahead. */
function nextDay(number: number, ahead: number, { today }: ParserContext): Extracted {
  for (let month = ahead; month < 4; month += 1) {
    const made = dayInMonthAhead(number, month, today);
    if (made !== null && made >= today) return singleDay(made, ['weekday', 'month', 'year']);
  }
  return 'no-such-date';
}
