import { describe, expect, it } from 'vitest';
import { longGroup, papersGroup } from '../../fixtures/papers-group.js';
import { EXPECTED } from './expected-rows.js';
import { make } from './make.js';
import { readBack } from './read-back.js';

const FORMATS = ['docx', 'xlsx', 'pdf', 'csv', 'md', 'html'] as const;
type Format = (typeof FORMATS)[number];

const LANGUAGES = ['en', 'cy', 'both'] as const;

/** Pages and pages of them, and every language, in `npm run test:long`; among the tests a few, and one for each format. */
const isFull = process.env['MANY_ROWS'] === 'all';
const MANY = isFull ? 300 : 30;

const MONTHS = ['July', 'September', 'October', 'November', 'December'];
const NUMBERS = ['07', '09', '10', '11', '12'];

/** A cell as programs read it: the day as 2022-11-17, and nothing where there is nothing. */
function asData(cell: string): string {
  const [, date, month, year] = /^(\d{1,2}) ([A-Z][a-z]+) (\d{4})$/.exec(cell) ?? [];
  if (month !== undefined)
    return `${year ?? ''}-${NUMBERS[MONTHS.indexOf(month)] ?? ''}-${(date ?? '').padStart(2, '0')}`;
  return cell === 'None' ? '' : cell;
}

const isHead = (row: readonly string[]): boolean => row[0] === 'Reference' || row[0] === 'Item';

/** The expected rows as a format has them. */
function expectedIn(format: Format, rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  if (format === 'xlsx')
    // A row ends with its last cell that says something.
    return rows.map((row) => row.map(asData)).map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1));
  if (format !== 'csv') return rows;
  // One table of all: what a spreadsheet would act on begins with an apostrophe.
  return rows
    .filter((row) => !isHead(row))
    .map((row) => row.map(asData).map((cell) => (/^[=@]/.test(cell) ? `'${cell}` : cell)));
}

/** The rows of a paper that were read; of a CSV without the section, and without the cells of other tables. */
function rowsOf(format: Format, tables: readonly (readonly (readonly string[])[])[]): readonly (readonly string[])[] {
  if (format === 'xlsx') return tables.slice(1).flat();
  return tables.flat();
}

describe.each(FORMATS)('a paper as .%s, opened by another reader', (format) => {
  it.each(['matters-arising', 'actions', 'agenda', 'log'] as const)('has every cell of %s', async (what) => {
    const { bytes } = await make(papersGroup(), { what, format });
    const { tables } = await readBack(format, bytes);
    const expected = expectedIn(format, EXPECTED[what]);
    if (format !== 'csv') {
      expect(rowsOf(format, tables)).toEqual(expected);
      return;
    }
    const [heads = [], ...rows] = tables[0] ?? [];
    const bare = EXPECTED[what];
    let at = 0;
    for (const [number, row] of rows.entries()) {
      while (isHead(bare[at] ?? [])) at += 1;
      const own = bare.slice(0, at).findLast(isHead) ?? [];
      expect(own.map((head) => row[heads.indexOf(head)])).toEqual(expected[number]);
      expect(row).toHaveLength(heads.length);
      at += 1;
    }
    expect(rows).toHaveLength(expected.length);
  });

  it.each([5, MANY])('has all of %i actions, in order', async (count) => {
    const group = longGroup(count);
    const { bytes } = await make(group, { what: 'log', format });
    const { tables } = await readBack(format, bytes);
    const rows = tables.flat().filter((row) => row.some((cell) => /^Circulate paper \d+ on/.test(cell)));
    const withTask = rows.map((row) => row.find((cell) => cell.startsWith('Circulate paper')));
    expect(withTask).toEqual(group.actions.map(({ task }) => task));
    const notes = rows.map((row) => row.find((cell) => cell.startsWith('Asked three teams')));
    expect(notes).toEqual(
      group.actions.map(
        (_, at) => `Asked three teams about ${at + 1}; two have answered. (Carys Llŷr-Wŷn, 8 November 2022)`,
      ),
    );
  });

  it.each(isFull ? LANGUAGES : [LANGUAGES[FORMATS.indexOf(format) % 3] ?? 'both'])(
    'contains nothing that only the store knows, in %s',
    async (language) => {
      for (const what of ['matters-arising', 'actions', 'agenda', 'log'] as const) {
        const { bytes, name } = await make(papersGroup(), { what, format, language });
        const { all } = await readBack(format, bytes);
        expect(`${name} ${all}`).not.toMatch(/secret|thread\.v2|activity-1|29:\p{L}|aad-/u);
      }
    },
  );
});
