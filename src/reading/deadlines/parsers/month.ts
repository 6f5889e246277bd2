import { type DateParser } from '../parsing/parser.js';
import { form } from '../parsing/pattern.js';
import { monthOf, monthPeriod, yearOf } from '../periods/period.js';
import { MONTH, MONTH_NAME, monthNumber } from '../words/month-names.js';
import { fullYear, YEAR } from '../words/years.js';

const MIS = '(?:mis |fis )?';

/** "March 23" is March 2023 up to this many years before it; otherwise it is the 23rd of March. */
const YEARS_AHEAD = 2;

/** "On July 24" and "the week of July 24" name a day. */
const NOT_ON = '(?<!(?:on|(?:week|wk)(?: of| commencing| beginning| starting| ending)?|w/[cbe]) )';

/** `March 2023`, `Mar-23`, `mis Mawrth 2023`, `March of '23`, and `March 23` when 2023 is near. */
export const monthAndYear: DateParser = {
  needs: ['month', 'figure'],
  pattern: form(
    `${NOT_ON}${MIS}${MONTH}(?<mark> ?[-,/]? ?(?:of |in )?)${YEAR}(?!/\\d| ?- ?\\d{1,2}(?: ?$|[,;.)]| (?:19|20)\\d))`,
  ),
  extract: ({ month, mark = '', year = '' }, { today }) => {
    const isShort = /^\d\d$/.test(year) && !/[-/]/.test(mark);
    const ahead = fullYear(year) - yearOf(today);
    if (isShort && (ahead < 0 || ahead > YEARS_AHEAD)) return null;
    return monthPeriod(fullYear(year), monthNumber(month));
  },
};

/** Names of months that are also words ("may", "march", Welsh "mai" and "rhag") or people's names. */
const ALSO_A_WORD = /^(?:may|march|mar|mai|fai|ion|jan|dec|sep|gor|maw|hyd|meh|medi|mis|rhag)$/;
const EXPECTED =
  '(?:(?<expected>(?<=(?:by|in|of|end|early|mid|late|until|till|before|during|from|to|this|next|due|for|mis|fis|erbyn|cyn|tan|ym|yn|yng|diwedd|canol|dechrau|and|or|i|o|hyd at|a|ac|-|/|\\()[ -]{1,3}|[-/(]))|)';

/** "Mrs May" and "May to lead" are about a person; "time in May to lead" is not. */
const NO_TITLE = '(?<!(?:mr|mrs|ms|miss|dr|prof|cllr|councillor|sir|dame|lady|lord)\\.? )';
const NAME_AFTER = `|(?<=april|may|june|august|jan|mai|march) (?:will(?! do)|has|is(?! (?:fine|ok|okay|good|great|plenty|perfect|soon|the|when|too))) |(?<!(?:in|this|next) ${MONTH_NAME}) to (?!${MONTH_NAME}|the|end|early|mid|late|spring|summer|autumn|winter|next|\\d)[a-z]`;

/** `March`, `next March`, `ym mis Mawrth`: the next one to end on or after today. */
export const month: DateParser = {
  needs: ['month'],
  pattern: form(
    `${EXPECTED}(?:(?<which>this|next|eleni) )?${MIS}${NO_TITLE}${MONTH}(?! (?:day|bank hol(?:iday)?)(?![a-z])${NAME_AFTER})`,
  ),
  extract: ({ month: name, which, expected, said }, { today }) => {
    if (expected === undefined && which === undefined && ALSO_A_WORD.test(said)) return null;
    const number = monthNumber(name);
    const isPast = number < monthOf(today) || (which === 'next' && number === monthOf(today));
    return monthPeriod(yearOf(today) + (isPast ? 1 : 0), number, ['day', 'year']);
  },
};
