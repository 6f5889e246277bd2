/** A year in four figures, after an apostrophe, or in two figures that do not count the next word. */
export const YEAR = `(?<year>(?:19|20)\\d\\d|'\\d\\d|[23]\\d(?!\\.?\\d|:| ?(?!(?:at|by|and|or|to|with|for|but|then|a|i|am|onwards?|ymlaen|latest|tbc|provisional(?:ly)?|subject|if|unless)(?![a-z]))[a-z]))`;

/** Two consecutive years: `2022/23`, `2022/3`. */
export const YEAR_PAIR = '(?<first>(?:20)?\\d\\d) ?[/-] ?(?<second>(?:20)?\\d\\d|(?<=20\\d\\d[/-])\\d(?!\\d))';

/** A year as written, in full: `2022`, `22`, `'22`. */
export const fullYear = (written: string): number => {
  const digits = Number(written.replace(/\D/g, ''));
  return digits < 100 ? 2000 + digits : digits;
};

/** The first year of `2022/23`; null if the years are not consecutive, or may be a day and a month. */
export function startOfPair(first: string | undefined, second: string | undefined): number | null {
  if (first === undefined || second === undefined) return null;
  if (first.length === 2 && Number(first) < 15) return null;
  const start = fullYear(first);
  const isNext = second.length === 1 ? Number(second) === (start + 1) % 10 : fullYear(second) === start + 1;
  return isNext ? start : null;
}
