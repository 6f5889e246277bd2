import { expect, it } from 'vitest';
import { onBothStores } from '../../fixtures/both-stores.js';
import { AskingBot, heldIn, wordsOf } from '../plan-asking/asking-bot.js';

const REFUSED = { kind: 'problem', problem: { code: 'not-allowed', reference: null } };
const LATER = '2022-11-14T09:00:00.000Z';

onBothStores('reports on a plan', (open) => {
  const made = async () => AskingBot.on(await open(), { reporting: { every: 'quarter', next: '2022-12-01' } });

  it('a report is shown to any member as it stands, and kept by nobody’s looking', async () => {
    const bot = await made();
    const report = await bot.say('report', 'mair');
    expect(wordsOf(report)).toEqual(
      expect.arrayContaining([
        'Report: Race Equality Plan',
        'Thursday 1 September 2022 to Monday 7 November 2022',
        'Since the report to 31 August 2022: better 2, same 1, worse 2, new 1',
        'Better: 1.1, 2.2',
        'Worse: 1.2, 2.1',
      ]),
    );
    expect((await bot.plan()).reports).toHaveLength(1);
    expect(wordsOf(await bot.say('adroddiad'), 'cy')).toContain('Adroddiad: Race Equality Plan');
  });

  it('a report gets a foreword and examples from the secretary, and names what is no item', async () => {
    const bot = await made();
    await bot.say('foreword: A quarter of steady work.', 'sion');
    const report = await bot.say('report examples: 1.3 and 9.9', 'sion');
    expect(wordsOf(report)).toEqual(
      expect.arrayContaining(['A quarter of steady work.', 'No item of the plan is called 9.9.']),
    );
    expect(report).toMatchObject({
      view: {
        lists: { 'in-progress': { total: 2, examples: [{ key: '1.3' }] }, completed: { examples: [{ key: '1.1' }] } },
      },
    });
    expect(heldIn(report)).toEqual({ foreword: 'A quarter of steady work.', examples: '1.3' });
    const saved = await bot.press(report, 'plan-report-save', { foreword: 'Better.', examples: '2.2' }, 'sion');
    expect(saved).toMatchObject({ view: { number: 2, foreword: 'Better.', chosen: ['2.2'] }, news: 'saved' });
    expect(await bot.say('foreword: mine', 'lee')).toEqual(REFUSED);
  });

  it('a report is approved by the chair, not the secretary, and then frozen', async () => {
    const bot = await made();
    await bot.say('foreword: A quarter of steady work.', 'sion');
    expect(await bot.say('approve the report', 'sion')).toEqual(REFUSED);
    const approved = await bot.say('approve the report', 'carys');
    expect(approved).toMatchObject({
      news: 'approved',
      view: {
        number: 2,
        approved: { name: 'Carys', on: '2022-11-07' },
        total: { red: 2, amber: 2, green: 1, blue: 1, total: 6 },
      },
    });
    // Lee closes 1.3 and a reading comes: the report stays as it is.
    await bot.store.changeGroup('g1', (group) => ({
      record: group && {
        ...group,
        plans: group.plans.map((plan) => ({
          ...plan,
          recommendations: plan.recommendations.map((one) =>
            one.key === '1.3' ? { ...one, closed: { at: LATER, by: { id: 'lee', name: 'Lee' }, reason: null } } : one,
          ),
          measures: plan.measures.map((one) =>
            one.key === 'M1'
              ? {
                  ...one,
                  readings: [
                    { day: '2022-11-07', value: 700, at: LATER, by: { id: 'lee', name: 'Lee' }, source: null },
                  ],
                }
              : one,
          ),
        })),
      },
      result: null,
    }));
    const again = await bot.say('report to 31 October', 'mair', LATER);
    expect(again).toMatchObject({
      view: {
        number: 2,
        foreword: 'A quarter of steady work.',
        total: { red: 2, amber: 2, green: 1, blue: 1, total: 6 },
      },
    });
    expect(again).toMatchObject({
      view: { measures: [{ key: 'M1', latest: { value: 517 }, travel: 'better' }, {}, {}] },
    });
    // The next one is compared with it: 1.3 alone has moved, and is done.
    expect(await bot.say('report', 'mair', LATER)).toMatchObject({
      view: {
        number: 3,
        from: '2022-11-08',
        to: '2022-11-14',
        since: { to: '2022-11-07', better: ['1.3'], same: 5, worse: [], fresh: [] },
        total: { red: 2, amber: 1, green: 2, blue: 1, total: 6 },
        measures: [{ key: 'M1', latest: { value: 700 }, travel: 'better' }, {}, {}],
      },
    });
  });

  it('an approved report ends the round of questions, and puts the next one off by a quarter', async () => {
    const bot = await made();
    await bot.say('ask leads for progress by 30 November');
    await bot.say('approve the report');
    const { rounds, reporting } = await bot.plan();
    expect(rounds.map(({ closedAt }) => closedAt)).toEqual(['2022-11-07T09:00:00.000Z']);
    expect(reporting).toEqual({ every: 'quarter', next: '2023-03-01' });
    expect(wordsOf(await bot.say('who has answered'))).toContain('Nobody is asked for progress');
  });

  it('a report is approved once, whoever presses', async () => {
    const bot = await made();
    const report = await bot.say('report');
    const both = await Promise.all([
      bot.press(report, 'plan-report-approve', {}, 'carys'),
      bot.press(report, 'plan-report-approve', {}, 'carys', '2022-11-07T09:00:01.000Z'),
    ]);
    expect(both.map((one) => ('news' in one ? one.news : null)).toSorted()).toEqual(['already-approved', 'approved']);
    expect((await bot.plan()).reports).toHaveLength(2);
  });

  it('an approval is undone, and then the next report may be approved again', async () => {
    const bot = await made();
    await bot.say('approve the report');
    await bot.say('undo');
    const { reports, reporting } = await bot.plan();
    expect(reports.map(({ number }) => number)).toEqual([1]);
    expect(reporting.next).toBe('2022-12-01');
  });

  it('reports are listed, newest first, and can be opened', async () => {
    const bot = await made();
    await bot.say('foreword: Draft.', 'sion');
    const list = await bot.say('reports', 'mair');
    expect(list).toMatchObject({
      rows: [
        { number: 2, to: '2022-11-07', approved: null },
        {
          number: 1,
          to: '2022-08-31',
          approved: { name: 'Carys', on: '2022-09-05' },
          total: { amber: 2, blue: 3, total: 5 },
        },
      ],
    });
    expect(await bot.press(list, 'plan-report', {}, 'mair')).toMatchObject({ view: { number: 2 } });
    expect(await bot.say('adroddiadau', 'mair')).toMatchObject({ kind: 'plan-report-list', total: 2 });
  });

  it('a report is text to copy', async () => {
    const bot = await made();
    const text = await bot.say('report as markdown', 'mair');
    expect(String(heldIn(text)['report'])).toContain('| Total | 2 (+2) | 2 | 1 (+1) | 1 (−2) | 6 (+1) |');
    const csv = await bot.press(await bot.say('report'), 'plan-report-text', { format: 'csv' });
    expect(String(heldIn(csv)['report']).split('\n')).toHaveLength(7);
  });
});
