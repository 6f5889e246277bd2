import { expect, it } from 'vitest';
import { onBothStores } from '../../fixtures/both-stores.js';
import { readOf } from '../meetings/cycle-bot.js';
import { fillIn, IN_TIME, LATE, LEADS, linesOf, numberAt, returnsBot, sentForms } from './leads.js';

const some = (count: number): string => ['a school', 'a road', 'a bridge', 'a clinic'].slice(0, count).join('\n');

onBothStores('the return of achievements and a challenge', (open) => {
  it('a return of achievements ends with 14 in time, 3 late, 1 on leave, 1 answered for, 1 silent', async () => {
    const bot = await returnsBot(await open(), '2022-10-31', '2022-12-16');
    const ask = 'ask policy leads for a return by 30 November: 1-4 key achievements; 1 key challenge';
    const preview = await bot.say('2022-11-01T10:00:00.000Z', 'carys', ask);
    expect(linesOf(preview, 'Send this', '1. ', 'from 1', '2. ', 'Wednesday')).toEqual([
      'Send this to 20 leads?',
      'Send this to 20 leads?',
      'Wednesday 30 November 2022',
      '1. Key achievements',
      'from 1 to 4, one a line',
      '2. Key challenge',
    ]);
    const asked = await bot.press('2022-11-01T10:01:00.000Z', 'carys', preview, 'Send it out');
    expect(linesOf(asked, 'ISCG-R1', 'Asked', '0 of')).toEqual([
      'ISCG-R1: 0 of 20',
      '0 of 20 answered · Answers by Wednesday 30 November 2022 · ISCG-R1',
      'Asked: 20 leads.',
    ]);

    // Mair stands in for Rhodri.
    const everyone = [...LEADS.filter((id) => id !== 'rhodri'), 'mair'].sort();
    expect(await sentForms(bot, '2022-11-01T10:02:00.000Z')).toEqual(everyone);
    expect(await sentForms(bot, '2022-11-02T09:30:00.000Z')).toEqual([]);

    // 3 × (1 + 2 + 3 + 4) + 1 + 2 = 33 achievements of fourteen leads.
    for (const [at, who] of IN_TIME.entries())
      await fillIn(bot, '2022-11-10T10:00:00.000Z', who, { answer1: some((at % 4) + 1), answer2: 'too few staff' });
    const after14 = await bot.say('2022-11-10T11:00:00.000Z', 'carys', 'R1');
    expect(linesOf(after14, 'ISCG-R1:', '**')).toEqual([
      'ISCG-R1: 14 of 20',
      '**Key achievements**: 33 items from 14 leads',
      '**Key challenge**: 14 items from 14 leads',
    ]);
    expect(linesOf(after14, 'Osian ')).toEqual(['Osian · Petra · Tomos · Rhodri · Sara · Wil']);
    // What was sent to those who answered is brought up to date, and disturbs nobody.
    await bot.tick('2022-11-10T11:01:00.000Z');

    // Five working days before, one, and on the day; at nine, each once.
    const waiting = ['mair', 'osian', 'petra', 'sara', 'tomos', 'wil'];
    expect(await sentForms(bot, '2022-11-22T09:30:00.000Z')).toEqual([]);
    expect(await sentForms(bot, '2022-11-23T08:59:00.000Z')).toEqual([]);
    expect(await sentForms(bot, '2022-11-23T09:00:00.000Z')).toEqual(waiting);
    expect(await sentForms(bot, '2022-11-23T15:00:00.000Z')).toEqual([]);
    expect(await sentForms(bot, '2022-11-29T09:00:00.000Z')).toEqual(waiting);

    // Mair answers for Rhodri on the form that she was sent, Sion for Sara in words; both in time.
    const form = await bot.tick('2022-11-30T09:00:00.000Z', 'return-form');
    expect(form.find((line) => line.startsWith('mair'))).toContain('The return of Rhodri');
    const forRhodri = await bot.say('2022-11-30T10:00:00.000Z', 'sion', 'answer R1 for Rhodri', true);
    await bot.press(
      '2022-11-30T10:00:00.000Z',
      'mair',
      forRhodri,
      'send-return',
      { answer1: some(3), answer2: 'x' },
      true,
    );
    const forSara = await bot.say(
      '2022-11-30T10:05:00.000Z',
      'sion',
      'R1 for Sara: achievements: a school; challenge: money',
      true,
    );
    expect(readOf(forSara)).toContain('Sent. You can change it until it is closed.');

    // The three cards of each that went out in November are brought up to date where they are.
    expect(await sentForms(bot, '2022-11-30T10:06:00.000Z')).toEqual(['mair', 'mair', 'mair', 'sara', 'sara', 'sara']);

    // Late: Osian has nothing to report, Petra and Tomos two achievements each.
    expect(await sentForms(bot, '2022-12-01T09:30:00.000Z')).toEqual([]);
    expect(await sentForms(bot, '2022-12-07T09:00:00.000Z')).toEqual([...LATE, 'wil']);
    await bot.say('2022-12-08T10:00:00.000Z', 'osian', 'nothing to report', true);
    await fillIn(bot, '2022-12-08T10:01:00.000Z', 'petra', { answer1: some(2), answer2: 'y' });
    await fillIn(bot, '2022-12-08T10:02:00.000Z', 'tomos', { answer1: some(2), answer2: 'z' });

    // Ten working days after the last day Wil is named to the chair, once; he is nudged the same day.
    expect(await bot.tick('2022-12-14T08:59:00.000Z', 'return-silent')).toEqual([]);
    const named = await bot.tick('2022-12-14T09:00:00.000Z', 'return-silent', 'return-form');
    expect(named.map((line) => line.split(' | ').slice(0, 2))).toEqual(
      expect.arrayContaining([
        ['carys', 'ISCG-R1: not a word yet'],
        ['wil', 'Key achievements, key challenge'],
      ]),
    );
    expect(named.find((line) => line.startsWith('carys'))).toContain('Nothing was heard from: | **Wil** |');
    expect(named).toHaveLength(2);
    expect(await bot.tick('2022-12-15T09:00:00.000Z', 'return-silent')).toEqual([]);

    // 33 + 3 (Rhodri) + 1 (Sara) + 2 + 2 = 41 achievements from 14 + 1 + 1 + 2 = 18.
    const end = await bot.say('2022-12-15T10:00:00.000Z', 'carys', 'show R1');
    expect(['Answered', 'Came late', 'Nothing to report', 'Missing'].map((label) => numberAt(end, label))).toEqual([
      '19',
      '3',
      '1',
      '1',
    ]);
    expect(linesOf(end, '**', 'Wil')).toEqual([
      'Wil (overdue)',
      '**Key achievements**: 41 items from 18 leads',
      '**Key challenge**: 18 items from 18 leads',
      'Wil',
    ]);

    // Closed, it is frozen.
    const closed = await bot.press('2022-12-15T10:01:00.000Z', 'carys', end, 'close-return');
    expect(linesOf(closed, 'Closed')).toEqual([
      '19 of 20 answered · Closed on Thursday 15 December 2022 · ISCG-R1',
      'Closed. Nothing of it changes any more.',
    ]);
    const late = await bot.say('2022-12-15T10:02:00.000Z', 'wil', 'R1: achievements: a tunnel; challenge: rock', true);
    expect(late).toMatchObject({ kind: 'problem', problem: { code: 'return-closed', reference: 'ISCG-R1' } });
    // The cards of the last three weeks close where they are, and nobody is nudged: those of 7 December, and Wil's of the 14th.
    expect(await sentForms(bot, '2022-12-21T09:00:00.000Z')).toEqual(['osian', 'petra', 'tomos', 'wil', 'wil']);

    // The next round is filled in with the same, and compared with it.
    const again = await bot.say('2023-11-01T10:00:00.000Z', 'carys', 'ask for R1 again by 30 November');
    const held = {
      set: 'Policy leads',
      due: '2023-11-30',
      title: 'Key achievements, key challenge',
      question1: '1-4 key achievements',
      question2: '1 key challenge',
    };
    const second = await bot.press('2023-11-01T10:01:00.000Z', 'carys', again, 'preview-return', held);
    expect(readOf(second)).toContain('It will be compared with ISCG-R1.');
    await bot.press('2023-11-01T10:02:00.000Z', 'carys', second, 'Send it out');
    const alun = await bot.say('2023-11-02T10:00:00.000Z', 'alun', 'my return', true);
    expect(linesOf(alun, 'Last time')).toEqual(['Last time: a school', 'Last time: too few staff']);
    await fillIn(bot, '2023-11-02T10:01:00.000Z', 'alun', { answer1: some(4), answer2: 'none' });
    const compared = await bot.say('2023-11-02T10:02:00.000Z', 'carys', 'R2');
    expect(linesOf(compared, '**', 'Last time')).toEqual([
      '**Key achievements**: 4 items from 1 lead (last time: 41 items from 18 leads)',
      '**Key challenge**: 1 item from 1 lead (last time: 18 items from 18 leads)',
      'Last time, ISCG-R1: 19 of 20',
    ]);
  });
});
