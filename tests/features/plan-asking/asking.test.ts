import { expect, it } from 'vitest';
import { onBothStores } from '../../fixtures/both-stores.js';
import { AskingBot, heldIn, wordsOf } from './asking-bot.js';

const CARYS = { id: 'carys', name: 'Carys' };
const LEE = { id: 'lee', name: 'Lee' };

onBothStores('asking for progress', (open) => {
  const made = async () => AskingBot.on(await open());

  it('each lead of an open item is asked once, with the day to answer by', async () => {
    const bot = await made();
    const reply = await bot.say('ask leads for progress by 30 November');
    // Of Sion: 1.2. Of Lee: 1.3, 1.3b, 2.2 and the task of phase 1b. 1.4 is a team’s and 2.1 nobody’s.
    expect(wordsOf(reply)).toEqual(
      expect.arrayContaining([
        '2 leads are asked, each in a chat of their own, with what is theirs.',
        '0 of 2 have answered · by Wed 30 Nov',
        'Sion: 0 of 1, Lee: 0 of 4',
      ]),
    );
    expect((await bot.plan()).rounds).toEqual([
      {
        number: 1,
        askedAt: '2022-11-07T09:00:00.000Z',
        askedBy: CARYS,
        due: '2022-11-30',
        people: ['sion', 'lee'],
        answers: [],
        closedAt: null,
      },
    ]);
  });

  it('leads are asked in Welsh as well', async () => {
    const bot = await made();
    const reply = await bot.say("gofyn i'r arweinwyr am gynnydd erbyn 30 Tachwedd");
    expect(wordsOf(reply, 'cy')).toContain('Mae 0 o 2 wedi ymateb · erbyn Mer 30 Tach');
    expect((await bot.plan()).rounds[0]?.due).toBe('2022-11-30');
  });

  it('nobody is asked twice, and the day moves if another one is given', async () => {
    const bot = await made();
    await bot.say('ask leads for progress by 30 November');
    expect(wordsOf(await bot.say('ask the leads for progress'))).toContain('They are being asked already.');
    const moved = await bot.say('ask leads for progress by 2 December');
    expect(wordsOf(moved)).toContain('Answers are now wanted by Friday 2 December 2022.');
    expect((await bot.plan()).rounds.map(({ number, due }) => [number, due])).toEqual([[1, '2022-12-02']]);
  });

  it('what a lead saves is kept, and shown again when they come back', async () => {
    const bot = await made();
    await bot.say('ask leads for progress by 30 November');
    const form = await bot.say('my progress', 'lee');
    expect(wordsOf(form)).toEqual(
      expect.arrayContaining([
        'Your progress: Race Equality Plan',
        'Answers by Wed 30 Nov · said: 0 of 4',
        '**1.3** Set up a mentoring scheme for staff',
        '**1.3b** match them with staff',
        '**2.2** Answer complaints of discrimination within ten days',
        '**ISCG-4** place the advert',
      ]),
    );
    const typed = { rating1: 'amber', progress1: 'Nine pairs have met', next1: 'Match the rest', progress2: 'In hand' };
    const saved = await bot.press(form, 'plan-answer-save', typed, 'lee');
    expect(wordsOf(saved)).toEqual(
      expect.arrayContaining(['2 answers are saved.', 'Answers by Wed 30 Nov · said: 2 of 4']),
    );
    const again = await bot.say('my progress', 'lee', '2022-11-08T09:00:00.000Z');
    expect(heldIn(again)).toMatchObject({
      rating1: 'amber',
      progress1: 'Nine pairs have met',
      next1: 'Match the rest',
      rating2: 'unset',
      progress2: 'In hand',
      progress3: undefined,
    });
    expect((await bot.plan()).recommendations.find(({ key }) => key === '1.3')?.notes).toEqual([
      { at: '2022-11-07T09:00:00.000Z', by: LEE, text: 'Nine pairs have met', rating: 'amber', next: 'Match the rest' },
    ]);
  });

  it('a changed line replaces the one before, and keeps one note', async () => {
    const bot = await made();
    await bot.say('ask leads for progress by 30 November');
    const form = await bot.press(await bot.say('my progress', 'lee'), 'plan-answer-save', { progress1: 'One' }, 'lee');
    await bot.press(form, 'plan-answer-save', { progress1: 'Two' }, 'lee', '2022-11-08T09:00:00.000Z');
    const same = await bot.press(form, 'plan-answer-save', { progress1: 'Two' }, 'lee', '2022-11-09T09:00:00.000Z');
    expect(wordsOf(same)).toContain('Nothing was changed.');
    expect((await bot.plan()).recommendations.find(({ key }) => key === '1.3')?.notes.map(({ text }) => text)).toEqual([
      'Two',
    ]);
  });

  it('red needs a reason, and the rest of the form is kept with everything typed', async () => {
    const bot = await made();
    await bot.say('ask leads for progress by 30 November');
    const form = await bot.say('my progress', 'lee');
    const typed = { rating1: 'red', next1: 'A decision on pay', progress3: 'Cover is agreed' };
    const saved = await bot.press(form, 'plan-answer-save', typed, 'lee');
    expect(wordsOf(saved)).toEqual(
      expect.arrayContaining(['1 answer is saved.', 'Say why 1.3 is red or amber: it is not saved yet.']),
    );
    expect(heldIn(saved)).toMatchObject({ rating1: 'red', next1: 'A decision on pay', progress3: 'Cover is agreed' });
  });

  it('leads give readings of their own measures, and words are no number', async () => {
    const bot = await made();
    await bot.say('ask leads for progress by 30 November');
    const first = await bot.say('my progress', 'lee');
    const second = await bot.press(first, 'plan-answer', {}, 'lee');
    // M2 is of Housing, which Lee leads; M3 is of no area and of the theme of 1.3.
    expect(wordsOf(second)).toEqual(
      expect.arrayContaining(['**M2** Complaints answered late', 'Last read: 50 % (Fri 30 Sept) · Target: 10 %']),
    );
    const saved = await bot.press(second, 'plan-answer-save', { reading1: '41%', reading2: 'most' }, 'lee');
    expect(wordsOf(saved)).toContain('I could not read a number for M3: it is not saved yet.');
    const { measures } = await bot.plan();
    expect(measures[1]?.readings.map(({ day, value }) => [day, value])).toEqual([
      ['2022-09-30', 50],
      ['2022-11-07', 41],
    ]);
    expect(measures[2]?.readings).toEqual([]);
  });

  it('leads count as answered who reported on all their items, by form or in chat, or reported no news', async () => {
    const bot = await made();
    await bot.say('ask leads for progress by 30 November');
    const sion = await bot.press(
      await bot.say('my progress', 'sion'),
      'plan-answer-save',
      { progress1: 'Begun' },
      'sion',
    );
    expect(wordsOf(sion)).toContain('You have answered (Mon 7 Nov). You can change it until the report.');
    const half = await bot.press(await bot.say('my progress', 'lee'), 'plan-answer-save', { progress1: 'On' }, 'lee');
    expect(wordsOf(await bot.say('who has answered'))).toEqual(
      expect.arrayContaining(['1 of 2 have answered · by Wed 30 Nov', 'Lee: 1 of 4', 'Sion on Mon 7 Nov']),
    );
    await bot.press(half, 'plan-nothing-new', {}, 'lee');
    const all = await bot.say('pwy sydd wedi ateb');
    expect(wordsOf(all)).toContain('Everyone has answered.');
    expect((await bot.plan()).rounds[0]?.answers).toEqual([
      { person: 'sion', at: '2022-11-07T09:00:00.000Z', by: { id: 'sion', name: 'Sion' } },
      { person: 'lee', at: '2022-11-07T09:00:00.000Z', by: LEE },
    ]);
  });

  it('people who run the group answer for somebody, in their own name', async () => {
    const bot = await made();
    const round = await bot.say('ask leads for progress by 30 November');
    const form = await bot.press(round, 'plan-answer', { whose: 'sion' });
    expect(wordsOf(form)).toContain('Progress for Sion: Race Equality Plan');
    await bot.press(form, 'plan-answer-save', { progress1: 'Sion rang: begun' });
    expect((await bot.plan()).recommendations[1]?.notes.map(({ by, text }) => [by.id, text])).toEqual([
      ['carys', 'Sion rang: begun'],
    ]);
    expect(wordsOf(await bot.say('who has answered'))).toContain('Sion (Mon 7 Nov, by Carys)');
    expect(wordsOf(await bot.say('answer for Sion', 'sion'))).toContain('Your progress: Race Equality Plan');
  });

  it('people who neither lead the item nor run the group are refused', async () => {
    const bot = await made();
    await bot.say('ask leads for progress by 30 November');
    for (const said of ['ask leads for progress', 'close the progress round', 'answer for Lee'])
      expect(await bot.say(said, 'mair')).toEqual({
        kind: 'problem',
        problem: { code: 'not-allowed', reference: null },
      });
    expect(await bot.say('ask leads for progress by 30 October 2022')).toMatchObject({
      problem: { code: 'deadline-in-past', day: '2022-10-30' },
    });
  });

  it('a round ends by a word, and later answers are not kept', async () => {
    const bot = await made();
    await bot.say('ask leads for progress by 30 November');
    const form = await bot.say('my progress', 'lee');
    const closed = await bot.say('close the progress round', 'sion');
    expect(wordsOf(closed)).toContain('Nobody is asked any longer. What was said is kept.');
    const late = await bot.press(form, 'plan-answer-save', { progress1: 'Too late' }, 'lee');
    expect(wordsOf(late)).toContain('Nobody is being asked any longer. What was said is kept.');
    expect((await bot.plan()).recommendations[2]?.notes).toEqual([]);
  });

  it('a round is undone, and so are saved answers', async () => {
    const bot = await made();
    await bot.say('ask leads for progress by 30 November');
    await bot.press(
      await bot.say('my progress', 'lee'),
      'plan-answer-save',
      { progress1: 'On', progress2: 'On' },
      'lee',
    );
    await bot.say('undo', 'lee');
    expect((await bot.plan()).recommendations[2]?.notes).toEqual([]);
    expect((await bot.store.findGroup('g1', 'all'))?.actions[1]?.notes).toEqual([]);
    await bot.say('undo', 'carys');
    expect((await bot.plan()).rounds).toEqual([]);
  });

  it('the answers of two people who save at the same moment are both kept', async () => {
    const bot = await made();
    await bot.say('ask leads for progress by 30 November');
    const lee = await bot.say('my progress', 'lee');
    const sion = await bot.say('my progress', 'sion');
    await Promise.all([
      bot.press(lee, 'plan-answer-save', { progress1: 'Lee' }, 'lee'),
      bot.press(sion, 'plan-answer-save', { progress1: 'Sion' }, 'sion'),
    ]);
    const { recommendations } = await bot.plan();
    expect([recommendations[2], recommendations[1]].map((one) => one?.notes.map(({ text }) => text))).toEqual([
      ['Lee'],
      ['Sion'],
    ]);
  });
});
