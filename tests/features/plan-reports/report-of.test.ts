import { describe, expect, it } from 'vitest';
import { reportText } from '../../../src/features/plan-reports/format-report.js';
import { addMonths } from '../../../src/features/plan-reports/rules/add-months.js';
import { reportOf } from '../../../src/features/plan-reports/rules/report-of.js';
import { reportDay } from '../../../src/features/plan-reports/rules/report-period.js';
import { deadlineContextOf } from '../../../src/reading/read-context.js';
import { BOARD_DAY, wholePlan, wholePlanGroup } from '../../fixtures/whole-plan.js';

const PLAN = wholePlan();
const GROUP = wholePlanGroup(PLAN);
const view = reportOf(PLAN, GROUP, '2022-09-01', '2022-11-07', BOARD_DAY);

describe('a report on a plan', () => {
  it('counts by theme and colour, compared with the report before it', () => {
    expect(view.total).toEqual({ red: 2, amber: 2, green: 1, blue: 1, unrated: 0, total: 6 });
    expect(view.byTheme).toEqual([
      { theme: 'Workforce', red: 1, amber: 1, green: 1, blue: 1, unrated: 0, total: 4 },
      { theme: 'Citizen’s Voice', red: 1, amber: 1, green: 0, blue: 0, unrated: 0, total: 2 },
    ]);
    expect(view.since).toEqual({
      to: '2022-08-31',
      total: { red: 0, amber: 2, green: 0, blue: 3, unrated: 0, total: 5 },
      byTheme: [
        { theme: 'Workforce', red: 0, amber: 2, green: 0, blue: 1, unrated: 0, total: 3 },
        { theme: 'Citizen’s Voice', red: 0, amber: 0, green: 0, blue: 2, unrated: 0, total: 2 },
      ],
      better: ['1.1', '2.2'],
      same: 1,
      worse: ['1.2', '2.1'],
      fresh: ['1.4'],
    });
  });

  it('has what is late, completed, in progress and coming, with the latest of each as examples', () => {
    const keys = Object.entries(view.lists).map(([state, { total, examples }]) => [
      state,
      total,
      examples.map(({ key }) => key),
    ]);
    expect(keys).toEqual([
      ['completed', 1, ['1.1']],
      // Lee said something of 2.2 on 1 November, of 1.3 last on 3 October.
      ['in-progress', 2, ['2.2', '1.3']],
      ['coming', 1, ['1.4']],
      // Due on 30 September and on 15 October.
      ['late', 2, ['1.2', '2.1']],
    ]);
  });

  it('has the measures against their targets and the previous report, the risks, and what slipped', () => {
    expect(view.measures.map(({ key, latest, travel }) => [key, latest?.value ?? null, travel])).toEqual([
      ['M1', 517, 'better'],
      ['M2', 50, 'better'],
      ['M3', null, null],
    ]);
    expect(view.risks.map(({ key }) => key)).toEqual(['R1', 'R2']);
    expect(view.slipped.map(({ key, slipped }) => [key, slipped])).toEqual([['1.3', 92]]);
  });

  it('has what each area reported in its period, and what belongs to none', () => {
    expect(view.areas.map(({ name, said }) => [name, said.map(({ key, on }) => `${key} ${on}`)])).toEqual([
      ['Housing', ['2.2 2022-11-01']],
      ['Communities', []],
      [null, ['1.1 2022-10-19', '1.3a 2022-10-03']],
    ]);
    const october = reportOf(PLAN, GROUP, '2022-10-10', '2022-10-31', BOARD_DAY);
    expect(october.areas.flatMap(({ said }) => said.map(({ key }) => key))).toEqual(['1.1']);
  });

  it('is a text with a table, in either language', () => {
    const text = reportText(view, 'md', 'en');
    expect(text).toContain(
      [
        '| Theme | Not started, late | In progress | Completed | Planned | Total |',
        '| --- | ---: | ---: | ---: | ---: | ---: |',
        '| Workforce | 1 (+1) | 1 (−1) | 1 (+1) | 1 | 4 (+1) |',
        '| Citizen’s Voice | 1 (+1) | 1 (+1) | 0 | 0 (−2) | 2 |',
        '| Total | 2 (+2) | 2 | 1 (+1) | 1 (−2) | 6 (+1) |',
      ].join('\n'),
    );
    expect(text).toContain('## Not started, late: 2\n');
    expect(reportText(view, 'md', 'cy')).toContain('| Cyfanswm | 2 (+2) | 2 | 1 (+1) | 1 (−2) | 6 (+1) |');
  });

  it('is a CSV file with a line for each item, in which nothing is a formula', () => {
    const [first] = PLAN.recommendations;
    const recommendations = [{ ...first, key: '1.1', text: '=1+1, and more' } as typeof first & object];
    const plan = wholePlan({ recommendations });
    const lines = reportText(reportOf(plan, wholePlanGroup(plan), null, '2022-11-07', BOARD_DAY), 'csv', 'en').split(
      '\r\n',
    );
    expect(lines).toEqual([
      'Reference,Item,Theme,Area,Leads,State,Rating,Travel,Due,First due,Days put off,Latest',
      `1.1,"'=1+1, and more",Workforce,,Lee,Completed,Completed,better,2022-10-31,2022-10-31,0,Published on the website.`,
      '',
    ]);
  });
});

describe('the period of a report', () => {
  const context = deadlineContextOf(GROUP, { person: { id: 'carys' }, now: BOARD_DAY, mentions: [] });

  it.each([
    ['30 September', '2022-09-30'],
    ['30 September 2022', '2022-09-30'],
    ['September', '2022-09-30'],
    ['31 December', '2021-12-31'],
    ['mis Medi', '2022-09-30'],
  ])('ends for “%s” on %s', (said, day) => {
    expect(reportDay(said, context)).toBe(day);
  });

  it('is followed by the next after a month or a quarter', () => {
    expect(addMonths('2022-12-01', 3)).toBe('2023-03-01');
    expect(addMonths('2022-11-30', 3)).toBe('2023-02-28');
    expect(addMonths('2023-02-28', 1)).toBe('2023-03-31');
    expect(addMonths('2023-01-30', 1)).toBe('2023-02-28');
  });
});
