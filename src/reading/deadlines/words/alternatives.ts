/** The keys of a table as one pattern, longest first, so that "tues" does not match "tue". */
export const alternatives = (table: Readonly<Record<string, unknown>>): string =>
  `(?:${Object.keys(table)
    .sort((one, other) => other.length - one.length)
    .join('|')})`;
