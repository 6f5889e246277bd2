/** What the rows of a card may take, in bytes as UTF-8: Teams cuts cards off at 28 KB, and the rest of one takes a few. */
const BUDGET = 20_000;

/** As many of the rows, in order, as fit a card, and how many do not. */
export function fitting<Row>(
  rows: readonly Row[],
  budget: number = BUDGET,
): { readonly shown: readonly Row[]; readonly left: number } {
  if (rows.length <= 3) return { shown: rows, left: 0 };
  let used = 0;
  let count = 0;
  for (const row of rows) {
    used += Buffer.byteLength(JSON.stringify(row), 'utf8') + 1;
    if (used > budget) break;
    count += 1;
  }
  return { shown: rows.slice(0, count), left: rows.length - count };
}
