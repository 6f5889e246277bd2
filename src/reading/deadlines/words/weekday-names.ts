import { alternatives } from './alternatives.js';

const ENGLISH: Readonly<Record<string, number>> = {
  ...{ monday: 1, mon: 1 },
  ...{ tuesday: 2, tues: 2, tue: 2 },
  ...{ wednesday: 3, weds: 3, wed: 3 },
  ...{ thursday: 4, thurs: 4, thur: 4, thu: 4 },
  ...{ friday: 5, fri: 5 },
  ...{ saturday: 6, sat: 6 },
  ...{ sunday: 7, sun: 7 },
};

const WELSH: Readonly<Record<string, number>> = {
  ...{ llun: 1, lun: 1, mawrth: 2, fawrth: 2, mercher: 3, fercher: 3, iau: 4 },
  ...{ gwener: 5, wener: 5, sadwrn: 6, sul: 7 },
};

const PART_OF_DAY = '(?:nos|[bf]ore|[pb]rynhawn|pnawn)';
const DYDD = `(?:d?dydd|${PART_OF_DAY}(?: d?dydd)?)`;

/** A weekday: the English names, and the Welsh ones after "dydd", "bore" or "nos", because "Mawrth" alone is March. */
export const WEEKDAY = `(?<weekday>${alternatives(ENGLISH)}|${DYDD} ${alternatives(WELSH)})(?:\\.(?= ?\\d))?`;

/** A weekday directly before its date, where Welsh may use the name alone: "Mawrth 6 Rhagfyr" is a Tuesday. */
export const WEEKDAY_OF_DATE = `(?<weekday>${alternatives(ENGLISH)}|(?:${DYDD} )?${alternatives(WELSH)})(?:\\.(?= ?\\d))?`;

/** The number of a weekday's name, 1 for Monday. */
export function weekdayNumber(name: string): number {
  return ENGLISH[name] ?? WELSH[name.slice(name.lastIndexOf(' ') + 1)] ?? 0;
}
