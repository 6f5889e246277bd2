import { describe, expect, it } from 'vitest';
import type { Who } from '../../chat/world.js';
import { realBot } from '../understanding/real-bot.js';

const planned = async (who: Who, said: string): Promise<readonly string[]> => {
  const bot = await realBot(who);
  await bot.say(said);
  return (await bot.group()).meetings
    .filter(({ state, day }) => state === 'planned' && day > '2022-10-19')
    .map(({ day, start }) => `${day} ${start}`);
};

describe('single meetings', () => {
  it.each<[string, readonly string[]]>([
    [
      "Here are next year's dates, all 10am:\n19 Jan\n16 March\n18 May\n20 July",
      ['2023-01-19 10:00', '2023-03-16 10:00', '2023-05-18 10:00', '2023-07-20 10:00'],
    ],
    [
      'Please add these meetings: 19 January, 16 March and 18 May 2023, all at 10',
      ['2023-01-19 10:00', '2023-03-16 10:00', '2023-05-18 10:00'],
    ],
    [
      "Can you put in an extraordinary meeting for Thursday 3 November, 9.30am? It's about the budget.",
      ['2022-11-03 09:30'],
    ],
    ['put an extra meeting in for Wednesday 30 November at 9.30', ['2022-11-30 09:30']],
  ])('are added: %s', async (said, days) => {
    const usual = ['2022-11-17 10:00', '2022-12-15 10:00'];
    expect(await planned('sian', said)).toEqual([...usual, ...days].toSorted());
  });

  it.each<[Who, string]>([
    ['claire', "I'm afraid December isn't going to work for the Minister, so let's drop the 15th altogether."],
    ['claire', "can you shift 17 Nov to the afternoon, 2pm? I've court in the morning"],
    ['claire', 'Can the meeting on 17/11 start at half nine instead of ten?'],
  ])('are moved or cancelled once that is confirmed: %s: %s', async (who, said) => {
    expect((await (await realBot(who)).say(said)).kind).toBe('confirm-meetings');
  });

  it.each<string>([
    "Can't do these meetings: 19 January and 16 March 2023",
    'Apologies from me for the meetings: 19 Jan, 16 March',
    'methu dod i’r cyfarfodydd: 19 Ionawr, 16 Mawrth',
  ])('are not added by somebody who will miss them: %s', async (said) => {
    expect(await planned('sian', said)).toEqual(['2022-11-17 10:00', '2022-12-15 10:00']);
  });

  it('are not moved by somebody who may not', async () => {
    const reply = await (
      await realBot('huw')
    ).say("can you shift 17 Nov to the afternoon, 2pm? I've court in the morning");
    expect(reply).toMatchObject({ kind: 'problem', problem: { code: 'not-allowed-settings' } });
  });
});
