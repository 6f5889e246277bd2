import { expect, it } from 'vitest';
import { toldBot } from '../telling/told-bot.js';

/** Wednesday 14 September 2022 in London, at UTC+1: people may be written to from 09:00 to 18:00. */
const at = (time: string): string => `2022-09-14T${time}:00.000Z`;

it('leads hear once what is new to them, and the check, the table or a decision adds nothing', async () => {
  const bot = await toldBot();
  await bot.say(at('10:00'), 'carys', 'ACTION: Mair to book the hall by 30 November 2022');
  await bot.say(at('10:01'), 'carys', 'check the meeting');
  expect(await bot.tick(at('10:05'))).toEqual(['mair | You have a new action from Carys']);
  await bot.say(at('10:10'), 'carys', 'table of actions');
  await bot.say(at('10:11'), 'carys', 'decision: the hall is in Wrexham');
  await bot.say(at('10:12'), 'carys', 'withdraw ISCG-D1 because it is too far');
  await bot.press(at('10:13'), 'carys', {
    verb: 'table-text',
    group: 'g1',
    meeting: '2022-09-14',
    page: 1,
    format: 'md',
  });
  expect(await bot.tick(at('10:30'))).toEqual([]);
  expect(await bot.tick('2022-09-15T10:30:00.000Z')).toEqual([]);
});
