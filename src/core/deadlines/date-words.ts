/** Month names, English and Welsh, whole, shortened and mutated (welsh.md), with their number. */
const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  ionawr: 1,
  ion: 1,
  february: 2,
  feb: 2,
  chwefror: 2,
  chwef: 2,
  march: 3,
  mar: 3,
  mawrth: 3,
  fawrth: 3,
  april: 4,
  apr: 4,
  ebrill: 4,
  ebr: 4,
  may: 5,
  mai: 5,
  fai: 5,
  june: 6,
  jun: 6,
  mehefin: 6,
  fehefin: 6,
  meh: 6,
  july: 7,
  jul: 7,
  gorffennaf: 7,
  orffennaf: 7,
  gorff: 7,
  august: 8,
  aug: 8,
  awst: 8,
  september: 9,
  sept: 9,
  sep: 9,
  medi: 9,
  fedi: 9,
  october: 10,
  oct: 10,
  hydref: 10,
  hyd: 10,
  november: 11,
  nov: 11,
  tachwedd: 11,
  dachwedd: 11,
  tach: 11,
  thachwedd: 11,
  december: 12,
  dec: 12,
  rhagfyr: 12,
  ragfyr: 12,
  rhag: 12,
};

const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1,
  mon: 1,
  llun: 1,
  lun: 1,
  tuesday: 2,
  tues: 2,
  tue: 2,
  mawrth: 2,
  fawrth: 2,
  wednesday: 3,
  weds: 3,
  wed: 3,
  mercher: 3,
  fercher: 3,
  thursday: 4,
  thurs: 4,
  thur: 4,
  thu: 4,
  iau: 4,
  friday: 5,
  fri: 5,
  gwener: 5,
  wener: 5,
  saturday: 6,
  sat: 6,
  sadwrn: 6,
  sunday: 7,
  sun: 7,
  sul: 7,
};

const alternatives = (table: Readonly<Record<string, number>>): string =>
  Object.keys(table)
    .sort((one, other) => other.length - one.length)
    .join('|');

/** A month's name as a pattern, any language. */
export const MONTH = `(?:${alternatives(MONTHS)})`;

const WELSH_DAYS = 'llun|lun|mawrth|fawrth|mercher|fercher|iau|gwener|wener|sadwrn|sul';
const ENGLISH_DAYS =
  'monday|mon|tuesday|tues|tue|wednesday|weds|wed|thursday|thurs|thur|thu|friday|fri|saturday|sat|sunday|sun';

/** A weekday as a pattern: the English names, and the Welsh ones after "dydd" or "nos", for "Mawrth" is March too. */
export const WEEKDAY = `(?:(?:d?dydd|nos) (?:${WELSH_DAYS})|${ENGLISH_DAYS})`;

/** The number of a month's name, 1 to 12. */
export const monthNumber = (name: string): number => MONTHS[name.toLowerCase().replace('.', '')] ?? 0;

/** The number of a weekday's name, 1 for Monday. */
export const weekdayNumber = (name: string): number =>
  WEEKDAYS[name.toLowerCase().replace(/^(?:d?dydd|nos) /, '')] ?? 0;
