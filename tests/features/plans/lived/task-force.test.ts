import { expect, it } from 'vitest';
import { onBothStores } from '../../../fixtures/both-stores.js';
import { type Happening, PlanLife } from './plan-life.js';
import { leadOf, nameOf, TASK_FORCE, TASK_FORCE_GROUP } from './task-force.js';

/*
 * The response gives no colours, so it is rated by time: red is late, amber begun and put off, green done or in time. Each
 * recommendation comes with progress, and so has begun. What goes on has no last day: 1.4, 1.8, all six of 2, 3.1, 3.3,
 * 3.4, 3.5, 4.1, 5.2, 5.3, 5.4 and 5.8, which are 17, and green throughout. 1.2 and 5.5 are complete, green too.
 *
 * what  due          what becomes of it                                        5 Dec 22   1 April 23   15 Sept 23
 * 1.1   31 Mar 23    1.1a done 24 March, closed 27 March                       green      green        green, done
 * 1.3   30 Nov 21    rejected 1 Feb                                            red        -            -
 * 1.5   30 Apr 23    closed 28 April, its commitments open, with a reason      green      green        green, done
 * 1.6   30 Apr 23    1.6a and 1.6b done 20 April, closed 21 April              green      green        green, done
 * 1.7   31 Mar 23    put off on 20 March until 30 Sept, by 183 days            green      amber        amber
 * 3.2   31 Dec 22    closed 10 Jan, its commitment open, with a reason         green      green        green, done
 * 3.6   none         given 31 May on 12 Dec; progress on 1 June                green      green        red
 * 4.2   31 Aug 23    closed 30 Aug with a reason                               green      green        green, done
 * 4.3   31 Mar 23    nothing is heard of it                                    green      red          red
 * 5.1   30 Nov 22    5.1a done 17 Feb, closed 20 Feb                           red        green        green, done
 * 5.6   30 Nov 22    its lead says red on 6 Feb                                red        red          red
 * 5.7   31 May 23    progress on 2 June                                        green      green        red
 *
 * 5 Dec: red 3, of 31 green 28. 1 April, without 1.3: red 2, amber 1, of 30 green 27. 15 Sept: red 4, amber 1, green 25.
 * By theme on 15 Sept, red amber green: 1 has 0 1 6 of 7; 2 has 0 0 6; 3 has 1 0 5; 4 has 1 0 2; 5 has 2 0 6 of 8.
 * 31 March to 30 Sept: 30 + 31 + 30 + 31 + 31 + 30 = 183 days.
 */
const YEAR: readonly Happening[] = [
  ['2022-12-12', 'carys', '3.6 timeline by 31 May 2023'],
  ['2023-01-10', leadOf('3.2'), '3.2 is green because the benchmark is agreed'],
  ['2023-01-10', 'carys', 'close 3.2 because the benchmark is published'],
  ['2023-02-01', 'carys', 'reject 1.3 because planning law does not allow it'],
  ['2023-02-06', leadOf('5.6'), '5.6 is red because the tender has not begun. Next: a date from the health board'],
  ['2023-02-17', leadOf('5.1'), '5.1a done'],
  ['2023-02-20', 'carys', 'close 5.1'],
  ['2023-03-14', leadOf('1.4'), '1.4 is amber because front line staff have no computer'],
  ['2023-03-20', 'carys', 'move 1.7 to 30 September 2023'],
  ['2023-03-24', leadOf('1.1'), '1.1a done'],
  ['2023-03-27', 'carys', 'close 1.1'],
];
const AFTER_APRIL: readonly Happening[] = [
  ['2023-04-20', leadOf('1.6'), '1.6a done'],
  ['2023-04-20', leadOf('1.6'), '1.6b done'],
  ['2023-04-21', 'carys', 'close 1.6'],
  ['2023-04-28', 'carys', 'close 1.5 because the events go on every year'],
  ['2023-06-01', leadOf('3.6'), '3.6 is amber because the plan is out to consultation'],
  ['2023-06-02', leadOf('5.7'), '5.7 progress: three models are compared'],
  ['2023-08-30', 'carys', 'close 4.2 because the review is published'],
];

onBothStores(`the response of a task force ${TASK_FORCE.from}`, (open) => {
  const begun = async () => PlanLife.begin(await open(), TASK_FORCE_GROUP, '2022-12-05', TASK_FORCE.text);

  it('the plan of the task force runs from December 2022 to September 2023', { timeout: 60_000 }, async () => {
    const { life, kept } = await begun();
    expect(kept).toMatchObject({ recommendations: 31, actions: 50, withoutLead: 0 });
    expect(await life.keys('2022-12-05')).toMatchObject({ red: '1.3 5.1 5.6', amber: '', blue: '' });

    await life.live(YEAR);
    expect(await life.keys('2023-04-01')).toMatchObject({ red: '4.3 5.6', amber: '1.7', blue: '' });

    await life.live(AFTER_APRIL);
    expect(await life.keys('2023-09-15')).toEqual({
      red: '3.6 4.3 5.6 5.7',
      amber: '1.7',
      green: '1.1 1.2 1.4 1.5 1.6 1.8 2.1 2.2 2.3 2.4 2.5 2.6 3.1 3.2 3.3 3.4 3.5 4.1 4.2 5.1 5.2 5.3 5.4 5.5 5.8',
      blue: '',
    });
    expect((await life.counts('2023-09-15')).map(([, ...numbers]) => numbers)).toEqual([
      [0, 1, 6, 0, 7],
      [0, 0, 6, 0, 6],
      [1, 0, 5, 0, 6],
      [1, 0, 2, 0, 3],
      [2, 0, 6, 0, 8],
    ]);

    const board = (await life.say('2023-09-15', 'carys', 'plan')).map((line) => line.trim());
    // Since 31 March: 30 + 31 + 30 + 31 + 31 + 15 = 168; since 31 May 107; since 30 Nov 31 + 31 + 28 + 31 + 30 + 31 + 107.
    expect(board.filter((line) => line.endsWith('days late'))).toEqual([
      '·  289 days late',
      '·  168 days late',
      '·  107 days late',
      '·  107 days late',
    ]);
    expect(board).toEqual(
      expect.arrayContaining(['·  put off 183 days', 'Rejected or no longer needed, and not counted: 1']),
    );
    expect(board).toContain('The rule and the lead differ on 2 items');
  });

  it('only one lead of a red item has reported nothing', { timeout: 60_000 }, async () => {
    const { life } = await begun();
    await life.live([...YEAR, ...AFTER_APRIL]);
    const silent = (await life.say('2023-09-15', 'carys', 'plan silent')).join(' ');
    expect(silent).toContain(nameOf('4.3'));
    for (const key of ['3.6', '5.6', '5.7']) expect(silent).not.toContain(nameOf(key));
  });

  it('every lead is asked before the report, and a silent one is named', { timeout: 60_000 }, async () => {
    const { life } = await begun();
    await life.live(YEAR);
    const asked = await life.reply('2023-06-01', 'carys', 'ask leads for progress by 16 June 2023');
    expect(asked.kind).toBe('plan-round');
    // Of the 16 leads who leads 1.3 besides, which is rejected, and who leads 5.1, which is closed, have nothing open.
    const [round] = (await life.plan()).rounds;
    for (const person of round?.people ?? []) {
      if (person === leadOf('4.3')) continue;
      const form = await life.reply('2023-06-08', person, 'my progress');
      await life.press('2023-06-08', person, form, 'plan-nothing-new');
    }
    const answers = (await life.say('2023-06-20', 'carys', 'who has answered')).map((line) => line.trim());
    expect(answers).toContain('13 of 14 have answered · by Fri 16 June');
    const [missing] = answers.slice(answers.indexOf('Not answered') + 2);
    expect(missing?.startsWith(`${nameOf('4.3')}: 0 of `)).toBe(true);
  });

  it('an item with open commitments closes only with a reason, and says so', async () => {
    const { life } = await begun();
    expect(await life.say('2023-04-28', 'carys', 'close 1.5')).toContain(
      'Still open beneath it: 1.5a, 1.5b, 1.5c. Close them first, or say why it is closed without them.',
    );
    await life.live([['2023-04-28', 'carys', 'close 1.5 because the events go on every year']]);
    const shown = (await life.say('2023-05-01', 'carys', 'plan 1.5')).join('\n');
    expect(shown).toMatch(/^Closed: Carys.*28 Apr.*: the events go on every year$/m);
    expect(await life.say('2023-02-01', 'carys', 'reject 1.3')).toContain(
      'Say why it is rejected: “reject 1.3 because …”.',
    );
  });
});
