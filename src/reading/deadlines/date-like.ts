const MONTH =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr';
const DAY = 'mon|tue|wed|thu|fri|sat|sun|dydd|ddydd';

const HAS_DATE = new RegExp(
  `\\d|\\b(?:${MONTH}|${DAY})|\\b(?:tomorrow|today|tonight|week|fortnight|month|quarter|year|meeting|end of|easter|christmas|spring|summer|autumn|winter|yfory|heddiw|wythnos|mis|chwarter|cyfarfod|diwedd|nadolig|pasg)\\b`,
  'i',
);
const BEGINS_WITH_DATE = new RegExp(
  `^(?:\\d{1,2}(?:st|nd|rd|th|af|il|ydd|ed|fed|eg|ain)? (?:of |o )?(?:${MONTH})|\\d{1,4}[-/.]\\d{1,2}|(?:${MONTH})[a-z]* \\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|(?:tomorrow|today|yfory|heddiw|ongoing|parhaus)$|(?:the )?next (?:meeting|week|month|${DAY})|(?:the )?end of |diwedd |y cyfarfod nesaf?|yr wythnos nesaf?|y mis nesaf?|(?:d)?dydd )`,
  'i',
);

/** Whether words may hold a date, readable or not. */
export const hasDate = (words: string): boolean => HAS_DATE.test(words.slice(0, 200));

/** Whether words begin with a date and hold little else. */
export const isDateLike = (words: string): boolean => words.split(/\s+/, 6).length < 6 && BEGINS_WITH_DATE.test(words);
