import type { Day } from '../../../model/calendar/day.js';
import { addDays, weekdayOf } from '../../../model/calendar/days.js';
import { easterSunday } from '../periods/easter.js';

const onThe = (monthAndDay: string) => (year: number): Day => `${year}-${monthAndDay}`; // prettier-ignore
const fromEaster = (days: number) => (year: number): Day => addDays(easterSunday(year), days); // prettier-ignore

/** The first Sunday on or after a day of the year. */
const sundayFrom = (monthAndDay: string) => (year: number): Day =>
  addDays(`${year}-${monthAndDay}`, 7 - weekdayOf(`${year}-${monthAndDay}`)); // prettier-ignore

const saint = (name: string): string => `(?:st|saint)\\.? ${name}'?s day`;

/** Named days in English and Welsh, with the day of each in a year. */
export const NAMED_DAYS: readonly (readonly [names: string, dayIn: (year: number) => Day])[] = [
  ['shrove tuesday|shrove tue|pancake day|mawrth ynyd', fromEaster(-47)],
  ['ash wednesday|mercher y lludw', fromEaster(-46)],
  ["mothering sunday|mother'?s'? day|sul y mamau", fromEaster(-21)],
  ['palm sunday|sul y blodau', fromEaster(-7)],
  ['maundy thursday|iau cablyd', fromEaster(-3)],
  ['good friday|good fri|gwener y groglith', fromEaster(-2)],
  ['easter sunday|easter sun|sul y pasg', fromEaster(0)],
  ['easter monday|easter mon|llun y pasg', fromEaster(1)],
  ['easter tuesday|easter tue', fromEaster(2)],
  ['ascension day|dydd y dyrchafael', fromEaster(39)],
  ['whit ?sunday|whitsuntide|whitsun|pentecost|sul y sulgwyn|(?:y )?sulgwyn', fromEaster(49)],
  ['whit monday|llun y sulgwyn', fromEaster(50)],
  ["new year'?s day|dydd calan", onThe('01-01')],
  ['twelfth night|nos ystwyll', onThe('01-05')],
  ['epiphany|ystwyll', onThe('01-06')],
  ["burns'? night", onThe('01-25')],
  ["(?:(?:dydd )?santes |st )dwynwen(?:'?s day)?", onThe('01-25')],
  ["(?:(?:st|saint)\\.? )?valentine'?s day", onThe('02-14')],
  [`${saint('david')}|(?:dydd )?g[wŵ]yl dd?ewi(?: sant)?`, onThe('03-01')],
  ["international women'?s day", onThe('03-08')],
  [saint('patrick'), onThe('03-17')],
  [saint('george'), onThe('04-23')],
  ['may day|calan mai', onThe('05-01')],
  ["father'?s'? day|sul y tadau", sundayFrom('06-15')],
  ["midsummer(?:'?s)? day", onThe('06-24')],
  ["hallowe'?en|nos (?:calan|galan) gaeaf", onThe('10-31')],
  ["all saints'? day|calan gaeaf", onThe('11-01')],
  ["bonfire night|guy fawkes(?:'?s?)?(?: night| day)?|noson t[aâ]n gwyllt", onThe('11-05')],
  // The second Sunday of November is the first on or after the 8th.
  ['remembrance sunday|sul y cofio', sundayFrom('11-08')],
  ['armistice day|remembrance day|dydd y cofio', onThe('11-11')],
  [saint('andrew'), onThe('11-30')],
  ['advent sunday', sundayFrom('11-27')],
  ['christmas eve|xmas eve|noswyl (?:y )?nadolig', onThe('12-24')],
  ['dydd nadolig', onThe('12-25')],
  ["boxing day|st\\.? stephen'?s day|g[wŵ]yl san steffan", onThe('12-26')],
  ["new year'?s eve|hogmanay|nos galan", onThe('12-31')],
];
