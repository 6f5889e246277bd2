import { type DateParser } from '../parsing/parser.js';
import { form } from '../parsing/pattern.js';
import { COUNT } from '../words/counts.js';
import { MONTH_NAME } from '../words/month-names.js';
import { ORDINAL } from '../words/ordinals.js';
import { WEEKDAY } from '../words/weekday-names.js';
import { UNIT } from '../words/units.js';

const DAY = WEEKDAY.replace('?<weekday>', '?:');
const FIRST = `(?:(?:the |y )?(?:${ORDINAL}|last|olaf) (?:${DAY}|working day|day|week) (?:of |in |o )?)?`;

/** `every Friday`, `each month`, `bob dydd Gwener`, `the first Monday of every month`: no one day. */
export const recurring: DateParser = {
  needs: ['recurring'],
  pattern: form(
    `${FIRST}(?:every|each|alternate|bob|pob)(?: (?:other|second|single|ail|yn ail|few))?(?: (?:${COUNT}|${ORDINAL}))? (?:\\d{0,2} ?(?:mis )?${MONTH_NAME}|${DAY}|working day|${UNIT.replace('?<unit>', '?:')}|weekday|quarter|term|chwarter|tymor|meeting|cyfarfod)`,
  ),
  extract: () => 'no-date',
};
