import { addDays } from '../../calendar/days.js';
import { type DateParser, form } from '../parser.js';
import { type Period, singleDay } from '../period.js';

const INFERRED: Period['inferred'] = ['weekday', 'day', 'month', 'year'];
const TOMORROW = 'tomorrow|yfory|fory';
const TODAY = 'today|heddiw|tonight|heno|this (?:morning|afternoon|evening)|(?:bore|prynhawn|pnawn) (?:yma|heddiw)';
const END_OF_DAY =
  'close of play|close of business|end of play|cop|cob|eod|end of (?:the )?day|diwedd y dydd|diwedd y diwrnod(?: gwaith)?';

/** `today`, `the day after tomorrow`, `heddiw`, `yfory`. */
export const nearDay: DateParser = {
  needs: ['near'],
  pattern: form(`(?<after>(?:the )?day after )?(?<tomorrow>${TOMORROW})|${TODAY}`),
  extract: ({ after, tomorrow }, { today }) =>
    singleDay(addDays(today, (tomorrow === undefined ? 0 : 1) + (after === undefined ? 0 : 1)), INFERRED),
};

/** `close of play`, `EOD`: today's, when no day is said. */
export const endOfDay: DateParser = {
  needs: ['near'],
  pattern: form(END_OF_DAY),
  extract: (_, { today }) => singleDay(today, INFERRED),
};
