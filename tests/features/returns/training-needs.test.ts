import { expect, it } from 'vitest';
import { onBothStores } from '../../fixtures/both-stores.js';
import { readOf } from '../meetings/cycle-bot.js';
import { fillIn, IN_TIME, LATE, linesOf, numberAt, returnsBot, sentForms } from './leads.js';

onBothStores('the mapping of training needs', (open) => {
  it('a return of training needs counts them, with more time, a hand-over, a draft and an undo on the way', async () => {
    const bot = await returnsBot(await open(), '2022-08-29', '2022-09-30');
    const preview = await bot.say(
      '2022-09-01T09:00:00.000Z',
      'carys',
      'ask policy leads to map training needs by 15 September: needs, kind, online or in person, providers',
    );
    await bot.press('2022-09-01T09:01:00.000Z', 'carys', preview, 'Send it out');
    await bot.tick('2022-09-01T09:02:00.000Z');

    // Alun saves, comes back, and sends; what he takes back he sends again.
    const form = await bot.say('2022-09-05T09:00:00.000Z', 'alun', 'my return', true);
    const saved = await bot.press(
      '2022-09-05T09:01:00.000Z',
      'alun',
      form,
      'save-return',
      { answer1: 'Welsh', answer3: 'online' },
      true,
    );
    expect(readOf(saved)).toContain('Saved, not sent yet.');
    expect(numberAt(await bot.say('2022-09-05T09:02:00.000Z', 'carys', 'R1'), 'Missing')).toBe('20');
    await bot.press(
      '2022-09-05T09:03:00.000Z',
      'alun',
      saved,
      'send-return',
      { answer1: 'Welsh', answer2: 'course', answer3: 'online', answer4: 'a college' },
      true,
    );
    expect(numberAt(await bot.say('2022-09-05T09:04:00.000Z', 'carys', 'R1'), 'Missing')).toBe('19');
    await bot.say('2022-09-05T09:05:00.000Z', 'alun', 'undo', true);
    expect(numberAt(await bot.say('2022-09-05T09:06:00.000Z', 'carys', 'R1'), 'Missing')).toBe('20');

    // Of fourteen, those at even places want it online: seven; the others in person.
    for (const [at, who] of IN_TIME.entries())
      await fillIn(bot, '2022-09-06T09:00:00.000Z', who, {
        answer1: 'Welsh',
        answer2: 'course',
        answer3: at % 2 === 0 ? 'online' : 'in person',
        answer4: 'a college',
      });
    await bot.tick('2022-09-06T09:01:00.000Z');

    // Osian is given until the 20th: he is not late on the 19th, and is nudged the day before his own last day.
    await bot.say(
      '2022-09-07T09:00:00.000Z',
      'osian',
      'more time for R1 until 20 September because the schools are away',
      true,
    );
    const [asked] = await bot.tick('2022-09-07T09:01:00.000Z', 'return-time');
    expect(asked).toContain('carys | More time for ISCG-R1?');
    await bot.say('2022-09-07T09:02:00.000Z', 'carys', 'grant R1 for Osian');
    // Petra hands hers to Mair, who is sent the form.
    await bot.say('2022-09-07T09:03:00.000Z', 'petra', 'hand R1 to Mair', true);
    expect(await sentForms(bot, '2022-09-07T09:04:00.000Z')).toContain('mair');
    await bot.tick('2022-09-08T08:00:00.000Z');
    // Five working days before the 20th is the 12th, as the 19th is a bank holiday.
    expect(await sentForms(bot, '2022-09-12T08:00:00.000Z')).toEqual(['osian']);
    // On the last day Tomos, Sara and Wil are nudged, and Mair twice: for Rhodri, and for Petra.
    expect(await sentForms(bot, '2022-09-15T08:00:00.000Z')).toEqual(['mair', 'mair', 'sara', 'tomos', 'wil']);
    expect(await sentForms(bot, '2022-09-16T08:00:00.000Z')).toEqual(['osian']);
    expect(await sentForms(bot, '2022-09-19T08:00:00.000Z')).toEqual([]);

    // Sion answers for Sara in time by her clock; three are late: Petra's and Tomos's, and Osian after the 20th.
    const words = 'needs: Welsh; kind: course; online or in person: online; providers: a college';
    await bot.say('2022-09-15T09:00:00.000Z', 'sion', `R1 for Sara: ${words}`, true);
    await bot.say('2022-09-15T09:01:00.000Z', 'sion', `R1 for Rhodri: ${words}`, true);
    await bot.say('2022-09-21T09:00:00.000Z', 'mair', `R1: ${words}`, true);
    for (const who of LATE.filter((id) => id !== 'petra')) await bot.say('2022-09-21T09:01:00.000Z', who, words, true);

    // Online: 7 + Sara, Rhodri, Petra, Osian, Tomos = 12; in person 7.
    const end = await bot.say('2022-09-22T09:00:00.000Z', 'carys', 'R1');
    expect(['Answered', 'Came late', 'Nothing to report', 'Missing'].map((label) => numberAt(end, label))).toEqual([
      '19',
      '3',
      undefined,
      '1',
    ]);
    expect(linesOf(end, '**Online')).toEqual(['**Online or in person**: online: 12, in person: 7']);
    expect(await bot.tick('2022-09-30T08:00:00.000Z', 'return-silent')).toHaveLength(1);
  });
});
