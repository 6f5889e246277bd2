/** A number of actions of a theme: from the first to the last. */
const numbered = (theme: string, last: number): readonly string[] =>
  Array.from({ length: last }, (_, at) => `${theme}${at + 1}`);

const THEMES = { A: 'Workforce', B: 'Community', C: 'Services' } as const;
const LEADS = { A: 'Lee', B: 'Mair', C: 'Owen' } as const;

const isFrom = (key: string, theme: string, from: number, to: number): boolean => {
  const number = Number(key.slice(1));
  return key.startsWith(theme) && number >= from && number <= to;
};

/** As the table of January 2024 has them: A1 to A4 completed, A5 to A12 and B1 to B3 in progress, all else planned. */
const statusOf = (key: string): string =>
  isFrom(key, 'A', 1, 4)
    ? 'Completed'
    : isFrom(key, 'A', 5, 12) || isFrom(key, 'B', 1, 3)
      ? 'In progress'
      : '"Planned, not started"';

/** B13 and C15 are due within the year. */
const dueOf = (key: string): string =>
  key === 'B13' ? '30 September 2024' : key === 'C15' ? '31 July 2024' : '31 March 2027';

const row = (key: string): string => {
  const theme = key.charAt(0) as keyof typeof THEMES;
  return `${THEMES[theme]},${key},Do what ${key} of the strategy says,${LEADS[theme]},${dueOf(key)},${statusOf(key)}`;
};

/** A strategy of 84 actions in three themes, of 56, 13 and 15, as a table: comma-separated, as it comes out of Excel. */
export const STRATEGY_TABLE = [
  'Theme,Reference,Action,Lead,Deadline,Status',
  ...[...numbered('A', 56), ...numbered('B', 13), ...numbered('C', 15)].map(row),
].join('\n');
