/** Two-letter weekday names of RFC 5545, Monday first. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

export type Weekday = (typeof WEEKDAYS)[number];

const table = <Value>(rows: readonly (readonly [Value, string])[]): ReadonlyMap<string, Value> =>
  new Map(rows.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)));

/** English weekdays as people say them, also short and plural. */
export const ENGLISH_WEEKDAYS = table<Weekday>([
  ['MO', 'monday mondays mon'],
  ['TU', 'tuesday tuesdays tues tue'],
  ['WE', 'wednesday wednesdays weds wed'],
  ['TH', 'thursday thursdays thurs thur thu'],
  ['FR', 'friday fridays fri'],
  ['SA', 'saturday saturdays sat'],
  ['SU', 'sunday sundays sun'],
]);

/** Welsh weekdays, which count only after "dydd": Mawrth alone is March. */
export const WELSH_WEEKDAYS = table<Weekday>([
  ['MO', 'llun lun'],
  ['TU', 'mawrth fawrth'],
  ['WE', 'mercher fercher'],
  ['TH', 'iau'],
  ['FR', 'gwener wener'],
  ['SA', 'sadwrn'],
  ['SU', 'sul'],
]);

/** "Day" before a Welsh weekday, in radical, mutated and plural forms. */
export const WELSH_DAY = new Set('nos dydd ddydd dyddiau ddyddiau bore fore prynhawn brynhawn pnawn'.split(' '));

/** English and Welsh months as people say them, with Welsh mutations. */
export const MONTHS = table<number>([
  [1, 'january jan ionawr'],
  [2, 'february feb chwefror'],
  [3, 'march mar mawrth fawrth'],
  [4, 'april apr ebrill'],
  [5, 'may mai fai'],
  [6, 'june jun mehefin fehefin'],
  [7, 'july jul gorffennaf orffennaf'],
  [8, 'august aug awst'],
  [9, 'september sept sep medi fedi'],
  [10, 'october oct hydref'],
  [11, 'november nov tachwedd dachwedd nhachwedd'],
  [12, 'december dec rhagfyr ragfyr'],
]);

/** Which one in a month; -1 is the last. */
export const ORDINALS = table<number>([
  [1, 'first cyntaf gyntaf'],
  [2, 'second ail'],
  [3, 'third trydydd drydydd'],
  [4, 'fourth pedwerydd bedwerydd'],
  [-1, 'last olaf'],
]);

/** Small numbers in words, with the Welsh forms before wythnos and mis. */
export const COUNTS = table<number>([
  [1, 'one un'],
  [2, 'two dwy ddwy dau ddau other alternate'],
  [3, 'three tair dair tri dri'],
  [4, 'four pedair bedair pedwar bedwar'],
  [5, 'five pum bum'],
  [6, 'six chwe'],
  [8, 'eight wyth'],
  [10, 'ten deg'],
]);

/** Words between dates and times without a meaning of their own, English and Welsh. */
export const FILLERS = new Set(
  (
    'the of on and in at each every then also we meet meets meeting meetings dates date from month hrs hours ' +
    'ar a ac am y yr r mis fis o cyfarfod cyfarfodydd cwrdd yn'
  ).split(' '),
);
