import type { Day } from '../../../model/calendar/day.js';
import { addDays, weekdayOf } from '../../../model/calendar/days.js';
import { type DateParser } from '../parsing/parser.js';
import { form } from '../parsing/pattern.js';
import { easterSunday } from '../periods/easter.js';
import { singleDay, WHOLE_DATE, yearOf } from '../periods/period.js';
import { fullYear } from '../words/years.js';

const onThe = (monthAndDay: string) => (year: number): Day => `${year}-${monthAndDay}`; // prettier-ignore
const fromEaster = (days: number) => (year: number): Day => addDays(easterSunday(year), days); // prettier-ignore

/** The second Sunday of November, which is the first on or after the 8th. */
const remembranceSunday = (year: number): Day => addDays(`${year}-11-08`, 7 - weekdayOf(`${year}-11-08`));

const DAYS: readonly (readonly [names: string, dayIn: (year: number) => Day])[] = [
  ['good friday|gwener y groglith', fromEaster(-2)],
  ['easter monday|llun y pasg', fromEaster(1)],
  ['maundy thursday', fromEaster(-3)],
  ['palm sunday', fromEaster(-7)],
  ['ash wednesday', fromEaster(-46)],
  ['remembrance sunday', remembranceSunday],
  ['christmas eve|noswyl nadolig', onThe('12-24')],
  ['boxing day|g[wŵ]yl san steffan', onThe('12-26')],
  ["new year'?s eve|nos galan", onThe('12-31')],
  ["(?:st|saint)\\.? david'?s day|(?:dydd )?g[wŵ]yl dewi(?: sant)?", onThe('03-01')],
  ["international women'?s day", onThe('03-08')],
  ["(?:st|saint)\\.? patrick'?s day", onThe('03-17')],
  ["(?:st|saint)\\.? george'?s day", onThe('04-23')],
  ['may day|calan mai', onThe('05-01')],
  ["hallowe'?en", onThe('10-31')],
  ["(?:st|saint)\\.? andrew'?s day", onThe('11-30')],
];
const NAMES = DAYS.map(([names], index) => `(?<d${index}>${names})`).join('|');
const BEFORE = '(?:(?<before>(?<=(?:before|cyn|prior to|ahead of|in advance of) (?:the |y |yr )?))|)';

/** `by Good Friday`, `Boxing Day`, `cyn Gŵyl Dewi`, `Hallowe'en 2023`: days with a name; "before" one is the day before. */
export const namedDay: DateParser = {
  needs: ['named-day'],
  pattern: form(`${BEFORE}(?:${NAMES})(?: ?(?<year>(?:19|20)\\d\\d))?`),
  extract: (parts, { today }) => {
    const dayIn = DAYS.find((_, index) => parts[`d${index}`] !== undefined)?.[1];
    if (dayIn === undefined) return null;
    const last = (year: number): Day => addDays(dayIn(year), parts['before'] === undefined ? 0 : -1);
    if (parts['year'] !== undefined) return singleDay(last(fullYear(parts['year'])), ['weekday', 'day', 'month']);
    const thisYear = last(yearOf(today));
    return singleDay(thisYear >= today ? thisYear : last(yearOf(today) + 1), WHOLE_DATE);
  },
};
