import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { readDocument } from '../../../src/adapters/documents/read-document.js';
import { readPlan } from '../../../src/reading/plans/parts/read-plan-text.js';

const text = (...cells: string[]): { value: string }[] => cells.map((value) => ({ value }));
const day = (iso: string): object => ({ value: new Date(`${iso}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' });

const workbook = (): Promise<Buffer> =>
  writeExcelFile([
    {
      sheet: 'Action plan',
      data: [
        text('Ref', 'Theme', 'Action', 'Lead', 'Due', 'Status'),
        [
          ...text('A1', 'Workforce', 'Set up a network of employers', 'Siân Rees'),
          day('2023-03-31'),
          { value: 'In progress' },
        ],
        [...text('A2', 'Workforce', 'Publish | the pay gap', 'Owain Price'), day('2023-06-30'), { value: 'Completed' }],
      ],
    },
    { sheet: 'Notes', data: [[{ value: 'Staff trained' }, { value: 0.8 }, { value: true }]] },
  ] as never).toBuffer();

describe('an Excel workbook', () => {
  it('becomes rows between pipes, sheet by sheet, with its days unchanged', async () => {
    expect(await readDocument({ name: 'plan.xlsx', bytes: await workbook() })).toEqual({
      ok: true,
      text: [
        '# Action plan',
        '',
        '| Ref | Theme | Action | Lead | Due | Status |',
        '| A1 | Workforce | Set up a network of employers | Siân Rees | 2023-03-31 | In progress |',
        '| A2 | Workforce | Publish / the pay gap | Owain Price | 2023-06-30 | Completed |',
        '',
        '# Notes',
        '',
        '| Staff trained | 0.8 | true |',
      ].join('\n'),
    });
  });

  it('is read as a plan', async () => {
    const read = await readDocument({ name: 'plan.xlsx', bytes: await workbook() });
    const plan = readPlan(read.ok ? read.text : '', '2022-12-05');
    expect(
      plan.planActions.map(({ reference, leads, timeline, status }) => [reference, leads, timeline?.end, status]),
    ).toEqual([
      ['A1', ['Siân Rees'], '2023-03-31', 'in-progress'],
      ['A2', ['Owain Price'], '2023-06-30', 'completed'],
    ]);
  });

  it('is refused if it is damaged', async () => {
    const bytes = (await workbook()).subarray(0, 900);
    expect(await readDocument({ name: 'plan.xlsx', bytes })).toEqual({ ok: false, code: 'document-broken' });
  });
});
