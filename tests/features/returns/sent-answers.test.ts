import { expect, it } from 'vitest';
import { onBothStores } from '../../fixtures/both-stores.js';
import { fillIn, formOf, linesOf, returnsBot } from './leads.js';

const SENT = ['**Key achievements**: a school; a road', '**Spend to date**: £12,500', '**Is it on track?**: Yes'];

onBothStores('a return that was sent', (open) => {
  it('answers are shown as they were understood while they are the reader’s own', async () => {
    const bot = await returnsBot(await open(), '2022-10-31', '2022-10-31');
    const ask =
      'ask policy leads for a return by 30 November: 1-4 key achievements; spend to date (£); is it on track? (yes/no)';
    const preview = await bot.say('2022-11-01T10:00:00.000Z', 'carys', ask);
    await bot.press('2022-11-01T10:01:00.000Z', 'carys', preview, 'Send it out');

    const words = 'achievements: a school; a road; spend: £12,500; on track: yes';
    const said = await bot.say('2022-11-10T10:00:00.000Z', 'alun', words, true);
    expect(linesOf(said, '**')).toEqual(SENT);
    const filled = await fillIn(bot, '2022-11-10T10:05:00.000Z', 'beca', {
      answer1: 'a school\na road',
      answer2: '12500',
      answer3: 'yes',
    });
    expect(linesOf(filled, '**')).toEqual(SENT);

    // For what is opened to be changed the fields hold them; in the group's chat nobody reads them.
    expect(linesOf(await formOf(bot, '2022-11-11T10:00:00.000Z', 'beca'), '**')).toEqual([]);
    expect(linesOf(await bot.say('2022-11-11T10:01:00.000Z', 'alun', 'my return'), '**')).toEqual([]);
    await bot.say('2022-11-12T10:00:00.000Z', 'osian', 'nothing to report', true);
    expect(linesOf(await bot.say('2022-11-12T10:01:00.000Z', 'osian', 'R1: nothing to report', true), '**')).toEqual(
      [],
    );
  });
});
