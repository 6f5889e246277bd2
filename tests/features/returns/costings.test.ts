import { expect, it } from 'vitest';
import { onBothStores } from '../../fixtures/both-stores.js';
import { collatedText } from '../../../src/features/returns/format-collated.js';
import { collate } from '../../../src/features/returns/rules/collate.js';
import { fillIn, IN_TIME, LATE, LEADS, linesOf, numberAt, returnsBot, sentForms } from './leads.js';

onBothStores('the return of costings', (open) => {
  it('a return of costings adds up the cost of each action from twenty leads', async () => {
    // Rhodri is away all July; the last day is Sunday 31 July 2022.
    const store = await open();
    const bot = await returnsBot(store, '2022-06-27', '2022-08-19');
    const words = 'detailed costings against each action; total cost (£); is it funded?';
    const preview = await bot.say(
      '2022-07-04T09:00:00.000Z',
      'sion',
      `ask all policy leads for a return on costings by the end of July: ${words}`,
    );
    await bot.press('2022-07-04T09:01:00.000Z', 'sion', preview, 'Send it out');
    expect(await sentForms(bot, '2022-07-04T09:02:00.000Z')).toEqual(
      [...LEADS.filter((id) => id !== 'rhodri'), 'mair'].sort(),
    );

    // Fourteen leads: £1,000.10, £2,000.10, … £14,000.10, together £105,001.40; the first five are funded.
    for (const [at, who] of IN_TIME.entries()) {
      const answers = {
        answer1: `ISCG-${String(at + 1)}: staff and travel`,
        answer2: `£${String(at + 1)},000.10`,
        answer3: at < 5 ? 'yes' : 'no',
      };
      await fillIn(bot, '2022-07-12T09:00:00.000Z', who, answers);
    }
    await bot.tick('2022-07-12T09:01:00.000Z');
    // The last working day is Friday 29 July: five working days before it is the 22nd, one is the 28th.
    expect(await sentForms(bot, '2022-07-21T09:00:00.000Z')).toEqual([]);
    expect(await sentForms(bot, '2022-07-22T08:00:00.000Z')).toEqual(['mair', ...LATE, 'sara', 'wil'].sort());
    const form = await bot.say('2022-07-25T09:00:00.000Z', 'sion', 'answer R1 for Rhodri', true);
    await bot.press(
      '2022-07-25T09:01:00.000Z',
      'mair',
      form,
      'send-return',
      { answer1: 'all', answer2: '500k', answer3: 'no' },
      true,
    );
    await bot.say('2022-07-25T09:02:00.000Z', 'sion', 'R1 for Sara: costings: none; total cost: 0; funded: yes', true);
    // Words that are no figure are kept, and nothing is sent.
    const wrong = await fillIn(bot, '2022-08-02T09:00:00.000Z', 'osian', {
      answer1: 'roads',
      answer2: 'quite a lot',
      answer3: 'no',
    });
    expect(linesOf(wrong, 'Saved', 'Write a figure')).toEqual([
      'Saved, not sent: something is still missing.',
      'Write a figure, such as 1250 or £3.5m.',
    ]);
    for (const who of LATE)
      await fillIn(bot, '2022-08-02T09:05:00.000Z', who, { answer1: 'roads', answer2: '£1.5m', answer3: 'no' });

    // 105,001.40 + 500,000 + 0 + 3 × 1,500,000 = 5,105,001.40 from 14 + 1 + 1 + 3 = 19; funded: 5 + 1 = 6, not: 9 + 1 + 3 = 13.
    const end = await bot.say('2022-08-03T09:00:00.000Z', 'carys', 'R1');
    expect(['Answered', 'Came late', 'Nothing to report', 'Missing'].map((label) => numberAt(end, label))).toEqual([
      '19',
      '3',
      undefined,
      '1',
    ]);
    expect(linesOf(end, '**')).toEqual([
      '**Detailed costings against each action**: 19 answers',
      '**Total cost**: £5,105,001.40 in total, from 19 leads',
      '**Is it funded?**: Yes: 6, No: 13',
    ]);
    const group = await store.findGroup('g1');
    const [one] = group?.returns ?? [];
    if (group === null || one === undefined) throw new Error('no return');
    const csv = collatedText(collate(one, group, '2022-08-03T09:00:00.000Z'), 'csv', 'en').split('\r\n');
    expect([csv[0], csv[1], csv[15], csv[18], csv[20], csv.length]).toEqual([
      'Lead,State,Sent on,Answered by,detailed costings against each action,total cost,is it funded?',
      'Alun,Answered,2022-07-12,,ISCG-1: staff and travel,1000.1,Yes',
      'Osian,Answered late,2022-08-02,,roads,1500000,No',
      'Rhodri,Answered,2022-07-25,Mair,all,500000,No',
      'Wil,Not answered,,,,,',
      22,
    ]);
    const md = collatedText(collate(one, group, '2022-08-03T09:00:00.000Z'), 'md', 'en');
    expect(md).toContain('- Missing: 1 (Wil)');
    expect(md).toContain('| Total |  |  |  | 19 answers | £5,105,001.40 in total, from 19 leads | Yes: 6, No: 13 |');
  });
});
