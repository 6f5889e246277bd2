const TIME = '\\d{1,2}(?:[.:]\\d\\d)?(?: ?[ap]m)?';
/** After a weekday or a unit, at the end, two bare numbers are hours: "the second Thursday of the month, 10 to 12". */
const BARE_SPAN = new RegExp(
  `(?<=(?:day|days|month|week|fortnight|mis|wythnos|pythefnos|(?<!\\p{L})(?:[dl]?l?un|[fm]awrth|[fm]ercher|iau|g?wener|sadwrn|sul)),?) +(?<start>${TIME}) ?(?:-|–|to|till|until|tan|hyd) ?(?<end>${TIME}|noon)[\\s.]*$`,
  'iu',
);
const NOON = /(?<!\p{L})(?:hanner|[cg]anol) dydd(?!\p{L})/giu;
const HALF_OF_DAY =
  /(?<time>(?<![\d.:])\d{1,2}(?:[.:]\d\d)?)(?: o['’]?r gloch)? (?:yn )?y (?:(?<morning>bore|bora)|prynhawn|p['’]?nawn)(?!\p{L})/giu;

/** The words with Welsh halves of the day in figures, and with a bare span of hours at their end as "from 10 to 12". */
export const markedSpan = (words: string): string =>
  words
    .replace(NOON, 'noon')
    .replace(HALF_OF_DAY, (...given: readonly unknown[]) => timeOf(given.at(-1)))
    .replace(BARE_SPAN, ' from $<start> to $<end>');

const timeOf = (groups: unknown): string => {
  const { time = '', morning } = groups as Readonly<Partial<Record<'time' | 'morning', string>>>;
  return `${time}${morning === undefined ? 'pm' : 'am'}`;
};
