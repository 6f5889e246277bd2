/** A cell as the store has it: words, a day, a number with how it is written, or nothing. */
export type Expected = string | null | { readonly day: string } | { readonly value: number; readonly text?: string };
export type ExpectedTable = readonly (readonly Expected[])[];

export const on = (day: string): Expected => ({ day });
export const number = (value: number, text?: string): Expected => ({
  value,
  ...(text === undefined ? {} : { text }),
});

type Format = 'docx' | 'xlsx' | 'pdf' | 'csv' | 'md' | 'html';
type Language = 'en' | 'cy' | 'both';

const MONTHS = {
  en: 'January February March April May June July August September October November December'.split(' '),
  cy: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' '),
};

/** A day in words: "1 November 2022", "1 Tachwedd 2022 / 1 November 2022". */
export function dayIn(day: string, language: Language): string {
  if (language === 'both') return both(dayIn(day, 'cy'), dayIn(day, 'en'));
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${MONTHS[language][Number(month) - 1] ?? ''} ${year}`;
}

/** Welsh and English as a paper in both has them. */
export const both = (cy: string, en: string): string => (cy === en ? cy : `${cy} / ${en}`);

/** The same words in the language of a paper. */
export const inLanguage = (language: Language, en: string, cy: string): string =>
  language === 'en' ? en : language === 'cy' ? cy : both(cy, en);

/** What a reader of a format finds in a cell. */
function shown(cell: Expected, format: Format, language: Language): string {
  const isData = format === 'xlsx' || format === 'csv';
  if (cell === null) return isData ? '' : inLanguage(language, 'None', 'Dim');
  if (typeof cell === 'string') return format === 'csv' && /^[=@+-]/u.test(cell) ? `'${cell}` : cell;
  if ('day' in cell) return isData ? cell.day : dayIn(cell.day, language);
  return isData || cell.text === undefined ? String(cell.value) : cell.text;
}

/** The rows of a table, its heads among them, as a reader finds them; a workbook's row ends with its last cell. */
export const rowsIn = (table: ExpectedTable, format: Format, language: Language): readonly (readonly string[])[] =>
  table
    .map((row) => row.map((cell) => shown(cell, format, language)))
    .map((row) => (format === 'xlsx' ? row.slice(0, row.findLastIndex((cell) => cell !== '') + 1) : row));

/** The rows of one table of all, as a CSV has them, each again under the heads of its own table. */
export function rowsOfCsv(read: readonly (readonly string[])[], tables: readonly ExpectedTable[]): readonly string[][] {
  const [heads = [], ...rows] = read;
  let at = 0;
  return tables.flatMap(([own = [], ...expected]) =>
    expected.map(() => {
      const row = rows[at] ?? [];
      at += 1;
      return own.map((head) => row[heads.indexOf(shown(head, 'csv', 'en'))] ?? 'no such column');
    }),
  );
}
