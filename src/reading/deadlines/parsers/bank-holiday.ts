import { bankHolidays } from '../../../model/calendar/bank-holidays.js';
import { type DateParser } from '../parsing/parser.js';
import { form } from '../parsing/pattern.js';
import { monthOf, singleDay, yearOf } from '../periods/period.js';
import { MONTH, monthNumber } from '../words/month-names.js';

/** `the August bank holiday`, `May bank holiday weekend`, `the bank holiday`: the nation's next one, in the month if one is said. */
export const bankHoliday: DateParser = {
  needs: ['bank-holiday'],
  pattern: form(`(?:(?:the|next) )?(?:${MONTH} )?bank holiday(?: monday| weekend)?(?! [a-z]{3,12}s(?![a-z]))`),
  extract: ({ month }, { today, nation }) => {
    const days = [0, 1].flatMap((ahead) => [...bankHolidays(nation, yearOf(today) + ahead)]).sort();
    const day = days.find((one) => one >= today && (month === undefined || monthOf(one) === monthNumber(month)));
    return day === undefined ? null : singleDay(day, ['weekday', 'day', 'year']);
  },
};
