/** A reference as people type it: `ISCG-3`, `iscg 3`, `#ISCG-3`. Prefixes have 2 to 8 letters and digits.
 * Where nothing stands between the two, the prefix is all letters. */
export const REFERENCE = '#?([A-Za-z]{2,8}|[A-Za-z][A-Za-z0-9]{1,7}(?=[- –]))[- –]?(\\d{1,5})';

/** Prefixes that are words of their own before a number ("page 2", "action 3"), and so begin no spaced reference. */
const WORDS = new Set([
  'page',
  'tudalen',
  'action',
  'actions',
  'item',
  'part',
  'item',
  'eitem',
  'year',
  'week',
  'day',
  'room',
  'version',
  'point',
]);

/** The reference in its one spelling, `ISCG-3`; null when what was typed is none. */
export function normaliseReference(typed: string): string | null {
  const match = new RegExp(`^${REFERENCE}$`).exec(typed.trim());
  const [, prefix, number] = match ?? [];
  if (prefix === undefined || number === undefined || WORDS.has(prefix.toLowerCase())) return null;
  return `${prefix.toUpperCase()}-${Number(number)}`;
}
