import { describe, expect, it } from 'vitest';
import type { Who } from '../../chat/world.js';
import { comesTo, isReached } from './comes-to.js';
import { realBot } from './real-bot.js';

type Row = readonly [Who, readonly number[], string, ...(readonly string[])];
const come = (rows: readonly Row[]): void => {
  it.each<[Who, readonly number[], string, ...string[]]>(rows.map((row) => [...row]))(
    '%s after %j: %s',
    async (who, shown, said, ...wanted) => {
      const came = await comesTo(who, shown, said);
      expect(isReached(came, wanted), JSON.stringify(came)).toBe(true);
    },
  );
};

describe('a day alone after words about the shown action is offered as its deadline', () => {
  come([['claire', [11], 'this one cannot just drift on. 2 December', 'deadline 11 2022-12-02']]);
});

describe('a lead takes back that their part is done', () => {
  come([
    ['gwen', [12], 'oh no, mine is not done. I hit the wrong button', 'reopen 12'],
    ['gwen', [], 'I was too quick with ISCG-12, my bit never went out. please put me back to not done', 'reopen 12'],
    ['gwen', [12], 'wps, dwi heb anfon fy rhai i wedi’r cyfan, ailagora fo i mi', 'reopen 12'],
  ]);
});

describe('another person leads an action together with its leads', () => {
  come([
    ['sian', [], 'Rhys is joining Gwen on the governors mapping, put both names against it', 'lead 4 gwen rhys'],
    ['sian', [], 'add Huw to the housing costings with me', 'lead 5 sian huw'],
    ['sian', [5], 'Gwen is helping me with it so her name should be on there too', 'lead 5 sian gwen'],
    ['claire', [4], 'geith Rhys helpu hefyd, rho fo lawr efo Gwen', 'lead 4 gwen rhys'],
    ['claire', [], 'mae Huw am ymuno â Rhys ar y dangosfwrdd', 'lead 9 rhys huw'],
    ['claire', [9], 'Rhys needs help, give it to Huw instead', 'lead 9 huw'],
  ]);
});

describe('a month’s meeting is a day', () => {
  come([
    [
      'claire',
      [],
      'no hurry for the housing costings, as long as we have them for our meeting in December',
      'deadline 5 2022-12-15',
    ],
    ['claire', [7], 'it can wait until we meet in December', 'deadline 7 2022-12-15'],
    ['claire', [7], 'caiff hwn aros tan i ni gwrdd ym mis Rhagfyr', 'deadline 7 2022-12-15'],
    ['claire', [7], 'erbyn cyfarfod Rhagfyr ’ta', 'deadline 7 2022-12-15'],
  ]);
});

describe('a day later than the deadline is requested', () => {
  come([
    [
      'gwen',
      [],
      'Alla i ddim gaddo ISCG-4 erbyn yr 31ain, mae hanner y staff yn sâl. Fyddai 18 Tachwedd yn iawn?',
      'more-time 4 2022-11-18',
    ],
    [
      'owain',
      [],
      'the accounts close on the 28th of October, so 9 December is when the events budget can be had',
      'more-time 6 2022-12-09',
    ],
    [
      'angharad',
      [],
      'The team cannot see me this week as they have moved offices. May the survey check be 4 November?',
      'more-time 13 2022-11-04: cannot see me this week',
    ],
  ]);
  it('an action that cannot be done leads to the question why', async () => {
    const came = await comesTo('owain', [], 'not going to hit the 17th with the events budget. 9 december instead?');
    expect(came.atOnce).toEqual([]);
  });
});

describe('a change just made is undone by words that drop it', () => {
  it.each(['No, scrap that, I misheard her', 'oh forget that, wrong group', 'na, anghofia hwnna, fi gamglywodd'])(
    '%s',
    async (said) => {
      const bot = await realBot('claire');
      await bot.say('ACTION: Owain Price to find a venue');
      bot.show(['ISCG-17']);
      const reply = await bot.say(said);
      expect(reply).toMatchObject({
        kind: 'offer',
        choices: expect.arrayContaining([expect.objectContaining({ intent: 'undo' })]) as unknown,
      });
    },
  );

  it('nothing is dropped if nothing was changed', async () => {
    const bot = await realBot('claire');
    expect(await bot.say('No, scrap that, I misheard her')).toMatchObject({ kind: 'talk', about: 'dropped' });
  });
});
