import { expect, it } from 'vitest';
import { onBothStores } from '../../../fixtures/both-stores.js';
import { sampleGroup } from '../../../fixtures/sample-group.js';
import { DELIVERY_PLAN } from './delivery-plan.js';
import { PlanLife } from './plan-life.js';

/*
 * The gates of the plan, and what becomes of them. Lee and Mair are the sub-group's leads; where the plan names nobody,
 * Carys, who runs the group, signs off.
 *
 * gate  what                  due      signed off or waived          late
 * 1a/1  approval              27 Aug   3 Sept, Lee                   7 days: 31 - 27 = 4 in August, 3 in September
 * 2/1   make-up of the panel  17 Aug   17 Aug, Carys                 0
 * 1c/1  question set          16 Sept  16 Sept, Mair                 0
 * 3/1   pack                  23 Sept  waived on 24 Sept, Lee        not counted, as it is waived
 * 1b/1  grant process closes  30 Sept  30 Sept, Carys                0
 * 2/2   assessment day        1 Oct    5 Oct, Carys                  4 days
 * 2/3   panel sits            4 Oct    5 Oct, Carys, after 2/2       1 day
 *
 * 1b begins on 1 Sept, after the day of 1a/1, and so is held up on 2 Sept and goes on from 3 Sept. 1c and 2 begin on 23
 * Aug, before that day, and are not. 4 begins on 5 Oct: 2/2 and 2/3 hold it up that morning. 11 needs 10, which has tasks.
 */
const name = 'Communication & Engagement sub-group leads';
const members = ['lee', 'mair'];
const GROUP = sampleGroup({
  isSetUp: true,
  sets: [name, `Race Equality ${name}`].map((one) => ({ name: one, members })),
});

onBothStores(`the delivery plan ${DELIVERY_PLAN.from}`, (open) => {
  const begun = async () => PlanLife.begin(await open(), GROUP, '2021-08-16', DELIVERY_PLAN.text);

  it('the delivery plan has its conflicts named before it is kept, and none resolved', async () => {
    const { asked, life } = await begun();
    const said = asked.filter((line) => /^(?:Due|Two days)/.test(line)).map((line) => line.replaceAll(/“[^”]*” /g, ''));
    expect(said.map((line) => line.replaceAll(/ \(line \d+\)/g, ''))).toEqual([
      'Due after its phase ends: on Friday 27 August 2021; on Wednesday 25 August 2021.',
      'Due before its phase begins: on Tuesday 17 August 2021; on Monday 23 August 2021.',
      'Two days for one event: on Friday 1 October 2021; on Monday 4 October 2021.',
    ]);
    const { phases } = await life.plan();
    expect(phases).toHaveLength(14);
    expect(phases.flatMap(({ key, gates }) => gates.map(({ number, day }) => `${key}/${number} ${day ?? ''}`))).toEqual(
      [
        '1a/1 2021-08-27',
        '1b/1 2021-09-30',
        '1c/1 2021-09-16',
        '2/1 2021-08-17',
        '2/2 2021-10-01',
        '2/3 2021-10-04',
        '3/1 2021-09-23',
        '4/1 2021-10-15',
        '4/2 2021-10-11',
        '6/1 2021-12-03',
        '6/2 2021-12-03',
      ],
    );
  });

  it('the delivery plan goes through its gates: one late, one waived, and phases held up until then', async () => {
    const { life } = await begun();
    await life.live([['2021-08-17', 'carys', 'sign off the make-up of the panel']]);
    expect(await life.phases('2021-09-02')).toMatchObject({
      '1a': 'late',
      '1b': 'held',
      '1c': 'running',
      '2': 'running',
    });
    const held = await life.say('2021-09-02', 'owen', 'plan phase 1b');
    expect(held).toContain('Held up');
    expect(held.some((line) => /^Waits for “Submit to .*for Approval” of phase 1a$/.test(line))).toBe(true);

    const late = await life.say('2021-09-03', 'lee', 'sign off the approval');
    expect(late).toEqual(
      expect.arrayContaining(['Signed off late.', 'Late by: 7 days', 'Signed off: Lee, Friday 3 September 2021']),
    );
    expect(await life.phases('2021-09-03')).toMatchObject({ '1b': 'running' });

    await life.live([
      ['2021-09-16', 'mair', 'sign off the question set'],
      ['2021-09-24', 'lee', 'waive the pack sign off because the pack went out in two parts'],
      ['2021-09-30', 'carys', 'sign off the grant process'],
    ]);
    expect(await life.phases('2021-10-05')).toMatchObject({ '4': 'held', '6': 'to-come' });
    expect(await life.say('2021-10-05', 'carys', 'sign off panel sits')).toContain(
      '“Assessment day” comes before it. Sign that off first, or waive it.',
    );
    await life.live([
      ['2021-10-05', 'carys', 'sign off the assessment day'],
      ['2021-10-05', 'carys', 'sign off panel sits'],
    ]);
    expect(await life.phases('2021-10-05')).toMatchObject({ '4': 'running', '6': 'to-come', '11': 'to-come' });

    const shown = (await life.say('2021-10-05', 'owen', 'plan phases')).join(' ').replaceAll(/\s+/g, ' ');
    expect(shown).toContain('Signed off by Lee, Fri 3 Sept · 7 days late · phase 1a');
    expect(shown).toContain('Signed off by Carys, Tue 17 Aug · phase 2');
    expect(shown).toContain('Signed off by Carys, Tue 5 Oct · 4 days late · phase 2');
    expect(shown).toContain('Signed off by Carys, Tue 5 Oct · 1 day late · phase 2');
    expect(shown).toContain('Waived by Lee, Fri 24 Sept: the pack went out in two parts · phase 3');
  });

  it('a gate is signed off only by its signers, and can be reopened', async () => {
    const { life } = await begun();
    const { kind } = await life.reply('2021-08-27', 'owen', 'sign off the approval');
    expect(kind).toBe('problem');
    await life.live([
      ['2021-08-27', 'mair', 'sign off the approval'],
      ['2021-09-02', 'mair', 'reopen the gate approval'],
    ]);
    expect(await life.phases('2021-09-02')).toMatchObject({ '1b': 'held' });
    expect((await life.plan()).history.map(({ change, key }) => [change, key])).toEqual([
      ['imported', null],
      ['signed-off', '1a/1'],
      ['gate-reopened', '1a/1'],
    ]);
  });
});
