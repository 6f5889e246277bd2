import { describe, expect, it } from 'vitest';
import { BOARD_DAY, wholePlan, wholePlanGroup } from '../../fixtures/whole-plan.js';
import { returnGroup } from '../../fixtures/papers-return.js';
import { type ExpectedTable, rowsIn, rowsOfCsv } from './expected-cells.js';
import { PLAN_TABLES, REPORT_TABLES } from './expected-plan.js';
import { RETURN_TABLES } from './expected-return.js';
import { make } from './make.js';
import { readBack } from './read-back.js';
import { readPdf, tagsNamed } from './read-pdf.js';

const FORMATS = ['docx', 'xlsx', 'pdf', 'csv', 'md', 'html'] as const;

const asText = async (...asked: Parameters<typeof make>): Promise<string> =>
  new TextDecoder().decode((await make(...asked)).bytes);

describe.each(FORMATS)('a paper as .%s, opened by another reader', (format) => {
  const PAPERS = [
    ['plan', wholePlanGroup(), BOARD_DAY, PLAN_TABLES],
    ['plan-report', wholePlanGroup(), BOARD_DAY, REPORT_TABLES],
    ['return', returnGroup(5), '2022-11-10T09:00:00.000Z', RETURN_TABLES],
  ] as const;

  it.each(PAPERS)('has every cell of the %s', async (what, group, now, tables) => {
    const { bytes } = await make(group, { what, format, now });
    const read = (await readBack(format, bytes)).tables;
    const expected: readonly ExpectedTable[] = tables;
    if (format === 'csv') {
      const rows = expected.flatMap((table) => rowsIn(table.slice(1), format, 'en'));
      expect(rowsOfCsv(read[0] ?? [], expected)).toEqual(rows);
      expect(read[0]).toHaveLength(rows.length + 1);
      return;
    }
    // A workbook begins with a sheet of what it is and its numbers; a page of a PDF has all rows of a table, most of them empty.
    const own = format === 'xlsx' ? read.slice(1) : read;
    const found = own.flat().filter((row) => row.some((cell) => cell !== ''));
    expect(found).toEqual(expected.flatMap((table) => rowsIn(table, format, 'en')));
    if (format !== 'pdf') expect(own.map((table) => table.length)).toEqual(expected.map((table) => table.length));
  });
});

describe('a plan and a return as tagged PDF', () => {
  it('say in words what each bar shows, and which cells are column and row headers', async () => {
    const { bytes } = await make(wholePlanGroup(), { what: 'plan', format: 'pdf', now: BOARD_DAY });
    const read = await readPdf(bytes);
    const figures = read.tags.flatMap((page) => tagsNamed(/^Figure$/u, page)).map(({ alt }) => alt);
    expect(figures).toEqual([
      'Totals by theme: Red: not started, late: 2; Amber: in progress: 2; Green: completed: 1; Blue: planned, not started: 1',
      'M1 Attendees at community events: 58%',
      'M2 Complaints answered late: 20%',
    ]);
    const [heads, first] = read.tags.flatMap((page) => tagsNamed(/^TR$/u, page));
    expect(heads?.children.map(({ role }) => role)).toEqual(Array.from({ length: 6 }, () => 'TH'));
    expect(first?.children.map(({ role }) => role)).toEqual(['TH', 'TD', 'TD', 'TD', 'TD', 'TD']);
  });

  it('have a heading and a bookmark for each question, and mark words in the other language', async () => {
    const { bytes } = await make(returnGroup(5), { what: 'return', format: 'pdf' });
    const read = await readPdf(bytes);
    expect(read.outline.slice(-6)).toEqual([
      '1. key achievements',
      '2. spend to date (£)',
      '3. is it funded?',
      '4. online or in person',
      '5. how it stands (RAG)',
      '6. =what Lee Ŵyn asked | about',
    ]);
    expect(read.title).toBe('Return ISCG-R2: Grŵp Cymorth & Herio <ISCG>');
    const welsh = read.tags.flatMap((page) => tagsNamed(/^Span$/u, page)).filter(({ lang }) => lang === 'cy-GB');
    expect(welsh.map(({ words }) => words.trim())).toContain('cafodd Siân Rees ei phenodi');
  });
});

describe('the report on a plan as a paper', () => {
  it('is as approved, whatever has changed since, with the foreword and the approver', async () => {
    const [report] = wholePlan().reports;
    if (report === undefined) throw new Error('no report');
    const reports = [{ ...report, foreword: 'A first year.\n\nMuch is done.' }];
    const text = await asText(wholePlanGroup(wholePlan({ reports })), {
      what: 'plan-report',
      reference: '1/1',
      format: 'md',
      now: BOARD_DAY,
    });
    expect(text).toContain('Period of the report: up to 31 August 2022');
    expect(text).toContain('Approved on 5 September 2022, Carys');
    expect(text).not.toContain('As things stood on');
    expect(text).toContain('## Foreword\n\nA first year.\n\nMuch is done.\n');
    expect(text).toContain('| All | 0 | 2 | 0 | 3 | 5 |');
    expect(text).toContain('No report was approved before, so there is nothing to compare with.');
  });

  it('is the approved one if its day lies within an approved period', async () => {
    const file = await make(wholePlanGroup(), {
      what: 'plan-report',
      meeting: '2022-08-01',
      format: 'md',
      now: BOARD_DAY,
    });
    expect(file.name).toBe('ISCG-plan-report-2022-08-31-en.md');
    const second = wholePlanGroup(wholePlan({ number: 2 }));
    const other = await make(second, { what: 'plan', reference: '2', format: 'md', now: BOARD_DAY });
    expect(other.name).toBe('ISCG-plan-2-2022-11-07-en.md');
  });

  it('lists gates that were signed off after it, and none that were signed off before', async () => {
    const [report] = wholePlan().reports;
    if (report === undefined) throw new Error('no report');
    const phases = wholePlan().phases.map((phase) => ({
      ...phase,
      gates: phase.gates.map((gate) => ({
        ...gate,
        waived: null,
        signedOff: { at: '2022-10-01T09:00:00.000Z', by: { id: 'carys', name: 'Carys' } },
      })),
    }));
    const group = wholePlanGroup(wholePlan({ phases }));
    const asked = { what: 'plan-report', format: 'md', now: BOARD_DAY } as const;
    expect(await asText(group, { ...asked, reference: '1/1' })).toContain('| Question set signed off | 1b |');
    expect(await asText(group, asked)).toContain('No gate waits to be signed off.');
  });
});

describe('a return in the meeting’s papers', () => {
  const closed = { at: '2022-11-09T12:00:00.000Z', by: { id: 'carys', name: 'Carys' } };
  const asked = { what: 'matters-arising', format: 'md' } as const;

  it('says how many have answered and who has not, and the totals once it is closed', async () => {
    const open = await asText(returnGroup(5), asked);
    expect(open).toContain('| ISCG-R2 | Costings, as Siân Rees asked | 7 November 2022 | 5 | 4 | Lead number 4 |');
    expect(open).not.toContain('£7,003.50');
    const after = await asText(returnGroup(5, { closed }), asked);
    expect(after).toContain('## ISCG-R2: What the answers come to');
    expect(after).toContain('| 2\\. spend to date (£) | 3 | £7,003.50 | £14,507.50 from 5 answers |');
  });

  it('is missing if it was closed before the last meeting, or withdrawn', async () => {
    const text = await asText(returnGroup(5, { withdrawn: closed }), asked);
    expect(text).not.toMatch(/ISCG-R[12]/u);
  });
});
