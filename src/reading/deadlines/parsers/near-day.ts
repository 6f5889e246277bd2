import { addDays } from '../../../model/calendar/days.js';
import { type DateParser } from '../parsing/parser.js';
import { form } from '../parsing/pattern.js';
import { singleDay, WHOLE_DATE } from '../periods/period.js';

const TOMORROW = 'tomorrow|(?:nos |bore |prynhawn )?y?fory';
const DAY_AFTER = 'trennydd|drennydd';
const TODAY = 'today|heddiw|tonight|heno|this (?:morning|afternoon|evening)|(?:bore|prynhawn|pnawn) (?:yma|heddiw)';
const END_OF_DAY =
  'close of play|close of business|end of play|cop|cob|eod|end of (?:the )?day|diwedd y dydd|diwedd y diwrnod(?: gwaith)?|noon|midday|(?:hanner|canol|ganol) dydd';

/** `today`, `the day after tomorrow`, `heddiw`, `yfory`, `drennydd`. */
export const nearDay: DateParser = {
  needs: ['near'],
  pattern: form(`(?<after>(?:the )?day after )?(?<tomorrow>${TOMORROW})|(?<dayAfter>${DAY_AFTER})|${TODAY}`),
  extract: ({ after, tomorrow, dayAfter }, { today }) => {
    const ahead = (tomorrow === undefined ? 0 : 1) + (after === undefined ? 0 : 1) + (dayAfter === undefined ? 0 : 2);
    return singleDay(addDays(today, ahead), WHOLE_DATE);
  },
};

/** `close of play`, `EOD`: today, if no day is named. */
export const endOfDay: DateParser = {
  needs: ['near'],
  pattern: form(END_OF_DAY),
  extract: (_, { today }) => singleDay(today, WHOLE_DATE),
};
