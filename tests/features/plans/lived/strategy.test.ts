import { expect, it } from 'vitest';
import { onBothStores } from '../../../fixtures/both-stores.js';
import { sampleGroup } from '../../../fixtures/sample-group.js';
import type { Happening } from './plan-life.js';
import { PlanLife } from './plan-life.js';
import { STRATEGY_TABLE } from './strategy-table.js';

/*
 * What becomes of the actions, by their numbers in their theme: g done, a begun, b planned, r late and not begun. All else
 * is due on 31 March 2027. Since 7 August: + better, = same, - worse; late, planned, begun, done is the order.
 *
 * theme       15 Jan 2024          7 Aug 2024                  7 Nov 2024                   since 7 Aug
 * Workforce   g 1-4                g 1-8                       g 1-14                       = 1-8, + 9-14
 *             a 5-12               a 9-28                      a 15-39                      = 15-28, + 29-39
 *             b 13-56              b 29-56                     b 40-56                      = 40-56
 *             r0 a8 g4 b44         r0 a20 g8 b28               r0 a25 g14 b17               +17 =39 -0, of 56
 * Community   a 1-3                a 1-8                       g 1, a 2-12                  + 1, = 2-8, + 9-12
 *             b 4-13               b 9-13                      r 13, due 30 Sept            - 13
 *             r0 a3 g0 b10         r0 a8 g0 b5                 r1 a11 g1 b0                 +5 =7 -1, of 13
 * Services    b 1-15               g 1, a 2-8, b 9-14          g 1-3, a 4-12                = 1, + 2-3, = 4-8, + 9-12
 *                                  r 15, due 31 July           b 13-15, 15 moved in Aug     = 13-14, + 15
 *             r0 a0 g0 b15         r1 a7 g1 b6                 r0 a9 g3 b3                  +7 =8 -0, of 15
 * all         r0 a11 g4 b69        r1 a35 g9 b39               r1 a45 g18 b20               +29 =54 -1, of 84
 */
const between = (theme: string, from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => `${theme}${from + at}`);
const begin = (day: string, who: string, keys: readonly string[]): readonly Happening[] =>
  keys.map((key) => [day, who, `${key} progress: work on it has begun`]);
const finish = (day: string, who: string, keys: readonly string[]): readonly Happening[] =>
  keys.map((key) => [day, who, `close ${key}`]);

const UNTIL_AUGUST: readonly Happening[] = [
  ...begin('2024-03-04', 'lee', between('A', 13, 28)),
  ...begin('2024-03-05', 'mair', between('B', 4, 8)),
  ...begin('2024-03-06', 'owen', between('C', 1, 8)),
  ...finish('2024-07-01', 'lee', between('A', 5, 8)),
  ...finish('2024-07-02', 'owen', ['C1']),
];
const UNTIL_NOVEMBER: readonly Happening[] = [
  ['2024-08-20', 'carys', 'move C15 to 31 March 2025'],
  ...begin('2024-09-02', 'lee', between('A', 29, 39)),
  ...begin('2024-09-03', 'mair', between('B', 9, 12)),
  ...begin('2024-09-04', 'owen', between('C', 9, 12)),
  ...finish('2024-10-01', 'lee', between('A', 9, 14)),
  ...finish('2024-10-02', 'mair', ['B1']),
  ...finish('2024-10-03', 'owen', ['C2', 'C3']),
];

onBothStores('the strategy', (open) => {
  it('the strategy stands on 7 November 2024 as its table says', { timeout: 60_000 }, async () => {
    const { life } = await PlanLife.begin(await open(), sampleGroup({ isSetUp: true }), '2024-01-15', STRATEGY_TABLE);
    expect(await life.counts('2024-01-15')).toEqual([
      ['Workforce', 0, 8, 4, 44, 56],
      ['Community', 0, 3, 0, 10, 13],
      ['Services', 0, 0, 0, 15, 15],
    ]);

    await life.live(UNTIL_AUGUST);
    expect(await life.counts('2024-08-07')).toEqual([
      ['Workforce', 0, 20, 8, 28, 56],
      ['Community', 0, 8, 0, 5, 13],
      ['Services', 1, 7, 1, 6, 15],
    ]);

    const approved = await life.reply('2024-08-07', 'carys', 'approve the report');
    expect(approved).toMatchObject({
      kind: 'plan-report',
      view: { to: '2024-08-07', total: { red: 1, amber: 35, green: 9, blue: 39, total: 84 } },
    });
    await life.live(UNTIL_NOVEMBER);
    expect(await life.counts('2024-11-07')).toEqual([
      ['Workforce', 0, 25, 14, 17, 56],
      ['Community', 1, 11, 1, 0, 13],
      ['Services', 0, 9, 3, 3, 15],
    ]);

    const board = await life.say('2024-11-07', 'owen', 'plan');
    expect(board).toEqual(
      expect.arrayContaining([
        '84 items',
        'in progress · 10 more',
        'completed · 9 more',
        'planned, not started · 19 fewer',
        'Since the report to Wed 7 Aug: 29 better, 54 the same, 1 worse, 0 new',
        'Workforce (56): in progress: 25 · completed: 14 · planned, not started: 17',
        'Community (13): not started, late: 1 · in progress: 11 · completed: 1',
        'Services (15): in progress: 9 · completed: 3 · planned, not started: 3',
      ]),
    );
    expect((await life.keys('2024-11-07'))['red']).toBe('B13');
    const report = await life.say('2024-11-07', 'owen', 'report');
    expect(report).toEqual(
      expect.arrayContaining([
        'Thursday 8 August 2024 to Thursday 7 November 2024',
        'Since the report to 7 August 2024: better 29, same 54, worse 1, new 0',
        'Workforce: In progress 25 · Completed 14 · Planned 17 · Total 56',
        'Community: Not started, late 1 · In progress 11 · Completed 1 · Total 13',
        'Services: In progress 9 · Completed 3 · Planned 3 · Total 15',
        'Worse: B13',
      ]),
    );
    // What is approved stays as it was.
    await life.reply('2024-11-07', 'carys', 'approve the report');
    await life.live([['2024-11-08', 'lee', 'close A15']]);
    expect(
      (await life.plan()).reports.map(({ to, items }) => [to, items.filter(({ isDone }) => isDone).length]),
    ).toEqual([
      ['2024-08-07', 9],
      ['2024-11-07', 18],
    ]);
    // 31 days of August, 30, 31, 30, 31, 31, 28, and 31 of March.
    expect((await life.say('2024-11-07', 'owen', 'plan slipped')).map((line) => line.trim())).toEqual(
      expect.arrayContaining(['1 item', 'C15 Do what C15 of the strategy says', '·  put off 243 days']),
    );
  });
});
