import { describe, expect, it } from 'vitest';
import type { Who } from '../../chat/world.js';
import { comesTo, isReached } from './comes-to.js';

describe('the new lead of an action, if another person is named in the reason', () => {
  it.each<readonly [Who, string, string]>([
    ['sian', 'rho’r daflen i Angharad plis, ma Mared yn boddi', 'lead 7 angharad'],
    ['claire', 'give the leaflet to Angharad please, Mared has three other things on', 'lead 7 angharad'],
    ['claire', 'Mared is off sick for a while, pass 7 to Huw', 'lead 7 huw'],
    ['claire', 'rhowch 7 i Huw a Gwen, achos mae Mared dan bwysau', 'lead 7 huw gwen'],
  ])('%s: %s', async (who, said, change) => {
    const { atOnce, offered } = await comesTo(who, [], said);
    expect([atOnce, ...offered]).toContainEqual([change]);
    expect([atOnce, ...offered].flat().filter((one) => one.includes('mared'))).toEqual([]);
  });
});

describe('a request made because somebody is away', () => {
  it.each<readonly [Who, readonly number[], string, readonly string[]]>([
    ['claire', [9], 'Rhys is off all this week so let’s give him a week longer', ['deadline 9 2022-11-04']],
    ['claire', [9], 'Rhys is on leave until Friday, so push that to 11 November', ['deadline 9 2022-11-11']],
    ['claire', [9], 'mae Rhys i ffwrdd tan ddydd Gwener, felly symudwch hwn i 11 Tachwedd', ['deadline 9 2022-11-11']],
    [
      'sian',
      [],
      'Turns out interpreters get booked up quickly, so bring mine forward to 18/11',
      ['deadline 14 2022-11-18'],
    ],
  ])('%s %j: %s', async (who, shown, said, wanted) => {
    expect(isReached(await comesTo(who, shown, said), wanted)).toBe(true);
  });
});

describe('two tasks listed after a remark', () => {
  it.each([
    'Just off the phone with the office. Two things: David does a short brief by Monday, and Owain checks the travel budget by the end of the month',
    'Good call with them. Couple of actions. David to write a short brief by Monday. Owain to check the travel budget by the end of the month',
  ])('are both logged: %s', async (said) => {
    const { realBot } = await import('./real-bot.js');
    const bot = await realBot('claire');
    const reply = (await bot.say(said)) as {
      readonly said?: string;
      readonly choices?: readonly { readonly intent: string }[];
    };
    expect(reply.choices?.[0]?.intent).toBe('log-statement');
    await bot.press(reply.said ?? '', 'log-statement', null);
    const added = (await bot.group()).actions.slice(16).map(({ task, deadline }) => [task, deadline.due]);
    expect(added).toEqual([
      [expect.stringContaining('brief'), '2022-10-24'],
      [expect.stringMatching(/^check the travel budget/iu), '2022-10-31'],
    ]);
  });
});

describe('a possible new lead of an action', () => {
  it.each([
    'give the leaflet to Angharad or Mared',
    'if Mared is ill give the leaflet to Angharad',
    'rho’r daflen i Angharad os ydi Mared yn sâl',
    'did we give the leaflet to Angharad?',
    'Mared wants to give the leaflet to Angharad',
  ])('changes nothing before a confirmation: %s', async (said) => {
    expect((await comesTo('claire', [], said)).atOnce).toEqual([]);
  });
});
