import { describe, expect, it } from 'vitest';
import type { Group } from '../../../src/model/group.js';
import type { ReturnPart } from '../../../src/model/return.js';
import { largePlanGroup } from '../../fixtures/large-plan.js';
import { returnGroup } from '../../fixtures/papers-return.js';
import { BOARD_DAY } from '../../fixtures/whole-plan.js';
import { type Expected, inLanguage, number, on, rowsIn } from './expected-cells.js';
import { make } from './make.js';
import { readBack } from './read-back.js';

const FORMATS = ['docx', 'xlsx', 'pdf', 'csv', 'md', 'html'] as const;
const LANGUAGES = ['en', 'cy', 'both'] as const;
type Rows = readonly (readonly string[])[];

/** So many rows under these heads, with as many cells; of a CSV those of a section. */
function rowsUnder(heads: readonly string[], section: string, count: number, tables: readonly Rows[]): Rows {
  const rows = tables.flat().filter((row) => row.some((cell) => cell !== ''));
  const at = rows.findIndex((row) => heads.every((head, place) => row[place] === head));
  if (at >= 0) return rows.slice(at + 1, at + 1 + count).map((row) => heads.map((_head, place) => row[place] ?? ''));
  const [all = [], ...lines] = rows;
  return lines
    .filter(([first]) => first === section)
    .slice(0, count)
    .map((row) => heads.map((head) => row[all.indexOf(head)] ?? ''));
}

const pad = (rows: Rows, size: number): Rows =>
  rows.map((row) => Array.from({ length: size }, (_, at) => row[at] ?? ''));

const SCHOOLS = 'cafodd Siân Rees ei phenodi';

/** What a lead's row says, from the store alone. */
function leadRow({ lead, sent }: ReturnPart, language: (typeof LANGUAGES)[number]): readonly Expected[] {
  const say = (en: string, cy: string): string => inLanguage(language, en, cy);
  if (sent === null)
    return [lead.name, say('Not answered, nothing heard', 'Heb ateb, dim gair'), null, null, null, null, null];
  const day = on(sent.at.slice(0, 10));
  const by = sent.by.id === lead.id ? null : sent.by.name;
  if (sent.isNothing) return [lead.name, say('Nothing to report', 'Dim i’w adrodd'), day, by, null, null, null];
  const [schools, spent, funded] = sent.answers.map(({ text }) => text[0] ?? '');
  const isLate = sent.firstAt > '2022-11-08';
  const state = isLate ? say('Answered late', 'Wedi ateb yn hwyr') : say('Answered', 'Wedi ateb');
  const pounds = Number(spent);
  const text = `£${pounds.toLocaleString('en-GB', { minimumFractionDigits: pounds % 1 === 0 ? 0 : 2 })}`;
  return [
    lead.name,
    state,
    day,
    by,
    `${schools ?? ''}; ${SCHOOLS}`,
    number(pounds, text),
    funded === 'yes' ? say('Yes', 'Ie') : say('No', 'Na'),
  ];
}

const returnOf = ({ returns }: Group) => {
  const one = returns.at(-1);
  if (one === undefined) throw new Error('no return');
  return one;
};

/** Long papers are of 300, and all come in every language, in `npm run test:long`; among the tests they are of 45, and each format has one language for them and another for short ones. */
const isFull = process.env['MANY_ROWS'] === 'all';
const MANY = isFull ? 300 : 45;
const CASES = FORMATS.flatMap((format, at) => [
  ...LANGUAGES.filter((_, place) => isFull || place === (at + 1) % 3).map((language) => [format, language, 5] as const),
  ...LANGUAGES.filter((_, place) => isFull || place === at % 3).map((language) => [format, language, MANY] as const),
]);

describe('a paper read back by another reader and compared with the store', () => {
  it.each(CASES)('a return as .%s in “%s” has every answer of %i leads, in order', async (format, language, count) => {
    const group = returnGroup(count);
    const { tables } = await readBack(format, (await make(group, { what: 'return', format, language })).bytes);
    const heads = [
      ...[inLanguage(language, 'Lead', 'Arweinydd'), inLanguage(language, 'State', 'Statws')],
      ...[inLanguage(language, 'Sent on', 'Anfonwyd ar'), inLanguage(language, 'Answered by', 'Atebwyd gan')],
      ...['1. key achievements', '2. spend to date (£)', '3. is it funded?'],
    ];
    const section = inLanguage(language, 'Answers, lead by lead', 'Atebion, fesul arweinydd');
    const expected = returnOf(group).parts.map((part) => leadRow(part, language));
    expect(rowsUnder(heads, section, count, tables)).toEqual(pad(rowsIn(expected, format, language), heads.length));
  });

  it.each(CASES)('a plan as .%s in “%s” has every one of %i items, in order', async (format, language, count) => {
    const { group, plan } = largePlanGroup(count);
    const { bytes } = await make(group, { what: 'plan', format, language, now: BOARD_DAY });
    const { tables } = await readBack(format, bytes);
    const heads = [
      ...[
        inLanguage(language, 'Reference', 'Cyfeirnod'),
        inLanguage(language, 'Item of the plan', 'Eitem o’r cynllun'),
      ],
      ...[inLanguage(language, 'Theme', 'Thema'), inLanguage(language, 'Leads', 'Arweinwyr')],
      ...[
        inLanguage(language, 'Deadline', 'Dyddiad cau'),
        inLanguage(language, 'First deadline', 'Dyddiad cau cyntaf'),
      ],
    ];
    const own = group.actions.filter(({ plan: place }) => place?.kind === 'plan-action');
    const expected = [
      ...plan.recommendations.map(({ key, text, theme, leads, deadline, firstDeadline }): readonly Expected[] => [
        ...[key, text, theme, leads[0]?.name ?? ''],
        ...[on(deadline.due ?? ''), on(firstDeadline.due ?? '')],
      ]),
      ...own.map(({ plan: place, task, leads, deadline, firstDeadline }): readonly Expected[] => [
        ...[place?.key ?? '', task, place?.theme ?? '', leads[0]?.name ?? ''],
        ...[on(deadline.due ?? ''), on(firstDeadline.due ?? '')],
      ]),
    ];
    expect(expected).toHaveLength(count);
    const section = inLanguage(language, 'Every item', 'Pob eitem');
    expect(rowsUnder(heads, section, count, tables)).toEqual(pad(rowsIn(expected, format, language), heads.length));
  });
});
